import { generateClient } from '../generate-client.mjs'
import { buildApp, isBuilt } from './build-app.mjs'
import { areInstalled, installPackages } from './install-packages.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { reportStep } from './report-steps.mjs'

/** Installs the packages and generates the database clients, where that is not done. */
export function prepareCode(root) {
  return oneAtATime(root, async () => {
    if (!areInstalled(root)) await reportStep('Installing the packages', () => installPackages(root))
    await reportStep('Preparing the database clients', generateClient)
  })
}

/** Builds the app, where its sources are not those of the last build. */
export function prepareBuild(root, environment) {
  return oneAtATime(root, async () => {
    if (!isBuilt(root)) await reportStep('Building the app', () => buildApp(root, environment))
  })
}
