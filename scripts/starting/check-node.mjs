import { StartProblem } from './start-problem.mjs'

const oldestNode = [20, 19]

/** This file and what it imports must load in a Node that is too old for the rest. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  throw new StartProblem(`This is Node ${version}, and Node ${oldestNode.join('.')} or newer is needed: install it from https://nodejs.org and run the command again.`)
}
