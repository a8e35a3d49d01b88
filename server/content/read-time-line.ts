import type { Event } from '@/domain/knowledge/events'
import { stretchesOf, type NumberedEvent, type Stretch } from '@/domain/knowledge/time-axis'
import { timingOn, timings, type Timing } from '@/domain/knowledge/time-line'
import { readCourse } from './course'

export type TimeLine = {
  day: string
  kind?: Event['kind']
  /** The last day that the texts know. */
  lastDay: string
  /** The days of the last month on which something is known to have happened, and the last day. */
  days: string[]
  stretches: Stretch[]
  groups: { timing: Timing; events: NumberedEvent[] }[]
  /** What is set for a day after the last one, whatever the filter: dates that are easily taken for one another. */
  datesAhead: Event[]
}

/** The events as they stood on a day. Their numbers are the same under every choice. */
export function readTimeLine({ day, kind }: { day?: string; kind?: Event['kind'] }): TimeLine {
  const { asOf: lastDay, knowledge } = readCourse()
  const asked = { day: day ?? lastDay, lastDay }
  const numbered = knowledge.events.map((event, index) => ({ event, number: index + 1 }))
  const shown = numbered.filter(({ event }) => !kind || event.kind === kind)
  return {
    ...asked,
    kind,
    days: daysOf(knowledge.events, lastDay),
    stretches: stretchesOf(knowledge.events, shown, asked),
    groups: timings.map((timing) => ({ timing, events: shown.filter(({ event }) => timingOn(event, asked.day, lastDay) === timing) })).filter(({ events }) => events.length > 0),
    datesAhead: knowledge.events.filter(({ kind: each, when }) => each === 'plan' && when.precision === 'day' && when.from > lastDay),
  }
}

function daysOf(events: readonly Event[], lastDay: string): string[] {
  const days = events.filter(({ when: { precision, from } }) => precision === 'day' && from.startsWith(lastDay.slice(0, 7)) && from <= lastDay).map(({ when }) => when.from)
  return [...new Set([...days, lastDay])].sort()
}
