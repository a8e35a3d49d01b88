import { gateFor } from './display-gates'
import type { ItemCounts } from './item-counts'
import type { Reteach } from './reteach'
import { wilsonInterval } from './wilson'

/** One thing to teach again, with its numbers. `idea` is the misconception in words, where there is one. */
export function reteachSentence(reteach: Reteach, idea: string | null, passages: string[]): string {
  return [standingSentence(reteach), choiceSentence(reteach, idea), alsoSentence(reteach), fixSentence(passages)].filter(Boolean).join(' ')
}

/** "63 %, between 44 % and 78 %": only past its gate, else the bare count. */
export function facilityWords(item: ItemCounts): string {
  switch (gateFor(item.finished)) {
    case 'hidden':
      return 'Too few to show'
    case 'counts':
      return `${item.right} of ${item.finished}`
    case 'shares': {
      const { low, high } = wilsonInterval(item.right, item.finished)
      return `${item.right} of ${item.finished}: ${percent(item.right / item.finished)} (${percent(low)} to ${percent(high)})`
    }
  }
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function standingSentence({ item }: Reteach): string {
  const right = item.right === 0 ? 'Nobody' : `${item.right}`
  const of = item.right === 0 ? '' : ` of ${item.finished}`
  const all = item.partly > 0 ? 'got all of this right' : 'got this right'
  const partly = item.partly > 0 ? `, and ${item.partly} part of it` : ''
  return `${right}${of} ${all}${partly}.`
}

function choiceSentence(reteach: Reteach, idea: string | null): string {
  const chosen = reteach.chosen
  if (!chosen) return ''
  const count = reteach.kind === 'misconception' ? reteach.count : chosen.count
  const fits = idea && reteach.kind === 'misconception' ? `, which fits ${quoted(idea)}` : ''
  const what = withoutFullStop(chosen.label)
  if (!reteach.item.picksOne) return `${count} of ${reteach.item.finished} answered ${quoted(what)}${fits}.`
  const others = reteach.item.finished - reteach.item.right
  const who = count * 2 > others ? `Most of the others (${count} of ${others})` : `${count} of the other ${others}`
  return `${who} chose ${quoted(what)}${fits}.`
}

/** In quotation marks; those inside become single ones. */
function quoted(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`
}

function alsoSentence(reteach: Reteach): string {
  if (reteach.kind !== 'misconception' || reteach.alsoIn.length === 0) return ''
  const numbers = new Intl.ListFormat('en-GB').format(reteach.alsoIn.map(String))
  return `The same idea shows in ${reteach.alsoIn.length === 1 ? 'question' : 'questions'} ${numbers}.`
}

function fixSentence([first, second]: string[]): string {
  if (first === undefined) return ''
  return second === undefined ? `Five-minute fix: read ${first} together.` : `Five-minute fix: show ${first} beside ${second}.`
}

function withoutFullStop(label: string): string {
  return label.replace(/[.]$/, '')
}
