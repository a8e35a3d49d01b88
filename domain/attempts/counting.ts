/** Which of several attempts at an assignment counts. */
export const countingRules = {
  first: { name: 'The first attempt', says: 'Your first attempt counts.' },
  best: { name: 'The best attempt', says: 'Your best attempt counts.' },
  latest: { name: 'The latest attempt', says: 'Your latest attempt counts.' },
} as const

export type CountingRule = keyof typeof countingRules

export const countingRuleNames = Object.keys(countingRules) as [CountingRule, ...CountingRule[]] // Object.keys cannot know it: the keys of `countingRules`.

/** The rule of a stored name. An unknown name is a bug. */
export function countingRuleNamed(name: string): CountingRule {
  if (!Object.hasOwn(countingRules, name)) throw new Error(`No rule of counting is called ${name}`)
  return name as CountingRule // it is one of its own keys
}
