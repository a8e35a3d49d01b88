import type { Grade } from '../define'
import { noSource } from './no-source'
import type { Authored, LeaningText, Response } from './schema'

export type TextResult = {
  /** The sources that the text leans on, and how many of them are ticked. */
  keyed: number
  hits: number
  /** The other sources, and how many of them are ticked. */
  unkeyed: number
  falseAlarms: number
  /** What was ticked: nothing at all, the box for no source alone, sources alone, or both, which cannot hold together. */
  ticked: 'nothing' | 'none' | 'sources' | 'both'
  /** What the text is worth, from 0 to 1. */
  fraction: number
}

/**
 * For each text max(0, hits ÷ keyed − false alarms ÷ unkeyed), so that ticking everything earns nothing
 * (Youden 1950, https://doi.org/10.1002/1097-0142(1950)3:1%3C32::AID-CNCR2820030106%3E3.0.CO;2-3).
 * A text that leans on nothing in the list earns 1 for the box that says so, ticked alone. That box together with a
 * source contradicts itself and earns 0.
 */
export function resultOf(question: Authored, text: LeaningText, chosen: readonly string[]): TextResult {
  const keyedIds = text.leansOn.map(({ source }) => source)
  const others = question.sources.map(({ id }) => id).filter((id) => !keyedIds.includes(id))
  const tally = {
    keyed: keyedIds.length,
    hits: keyedIds.filter((id) => chosen.includes(id)).length,
    unkeyed: others.length,
    falseAlarms: others.filter((id) => chosen.includes(id)).length,
    ticked: kindOf(chosen),
  }
  return { ...tally, fraction: fractionOf(tally) }
}

/** The mean over texts. */
export function grade(question: Authored, { links }: Response): Grade {
  return { fraction: mean(question.texts.map((text) => resultOf(question, text, links[text.id] ?? []).fraction)) }
}

/**
 * The mean over all ways to tick the sources of a text, each ticked or not as by the toss of a coin, at most 1024; who
 * ticks none of them ticks the box for no source, where there is one. Never above √2 ÷ 4: hits ÷ keyed and false alarms ÷
 * unkeyed have the mean ½ and at most the variance ¼, so half the mean distance between them is at most half of √½.
 */
export function chance(question: Authored): number {
  const ways = 2 ** question.sources.length
  const perText = question.texts.map((text) => {
    let total = 0
    for (let way = 0; way < ways; way++) total += resultOf(question, text, ticksOf(question, (index) => Math.floor(way / 2 ** index) % 2 === 1)).fraction
    return total / ways
  })
  return mean(perText)
}

/** The boxes of a text ticked as `isTicked` says; the box for no source when that leaves all the others blank. */
export function ticksOf({ sources, none }: Authored, isTicked: (index: number) => boolean): string[] {
  const ticked = sources.filter((_, index) => isTicked(index)).map(({ id }) => id)
  return ticked.length === 0 && none !== undefined ? [noSource] : ticked
}

function kindOf(chosen: readonly string[]): TextResult['ticked'] {
  if (chosen.length === 0) return 'nothing'
  if (!chosen.includes(noSource)) return 'sources'
  return chosen.length === 1 ? 'none' : 'both'
}

function fractionOf({ keyed, hits, unkeyed, falseAlarms, ticked }: Omit<TextResult, 'fraction'>): number {
  if (ticked === 'both') return 0
  if (keyed === 0) return ticked === 'none' ? 1 : 0
  return Math.max(0, hits / keyed - falseAlarms / unkeyed)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
