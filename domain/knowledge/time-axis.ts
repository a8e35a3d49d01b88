import type { Event } from './events'
import { timingOn, toldWindow, whenInWords, type Timing, type Window } from './time-line'

export type NumberedEvent = { event: Event; number: number }

/** One event on the axis, as wide as the time in which it may have happened. `opensLeft`: it reaches out of this stretch. */
export type Mark = NumberedEvent & { timing: Timing; x: number; width: number; lane: number; numberX: number; opensLeft: boolean; opensRight: boolean }
type Tick = { x: number; labelX: number; label: string }
/** A part of the axis with one scale. `now` is where the asked day ends. */
export type Stretch = { id: 'before' | 'weeks' | 'ahead'; title: string; ticks: Tick[]; marks: Mark[]; lanes: number; now: number | null }

export const axisWidth = 720
const leastWidth = 4
const numberWidth = 22
/** Of a day with its month. */
const labelWidth = 64
/** How many days after the last day of the texts still have the scale of its month. */
const daysAfter = 2

type Asked = {
  /** The day as of which the marks are told apart. */
  day: string
  /** The last day that the texts know. */
  lastDay: string
}

/** Three stretches of different scale: the years before, the month of the last day up to it, and what lies ahead. */
export function stretchesOf(all: readonly Event[], shown: readonly NumberedEvent[], asked: Asked): Stretch[] {
  const windows = all.map((event) => toldWindow(event, asked.lastDay))
  const earliest = windows.map(({ first }) => first).sort()[0] ?? asked.lastDay
  const latest = windows.map(({ last }) => last).sort().at(-1) ?? asked.lastDay
  const month = `${asked.lastDay.slice(0, 7)}-01`
  const turn = daysFrom(asked.lastDay, daysAfter)
  const stretches = [
    { id: 'before', first: `${earliest.slice(0, 4)}-01-01`, last: daysFrom(month, -1), title: { from: earliest.slice(0, 4), to: daysFrom(month, -1).slice(0, 7) } },
    { id: 'weeks', first: month, last: turn, title: { from: month, to: turn } },
    { id: 'ahead', first: daysFrom(turn, 1), last: latest, title: { from: daysFrom(turn, 1), to: latest } },
  ] as const
  return stretches.filter(({ first, last }) => first <= last).map(({ id, first, last, title }) => {
    const marks = inLanes(shown.flatMap((each) => markIn({ first, last }, each, asked)))
    const now = asked.day >= daysFrom(first, -1) && asked.day <= last ? xOf({ first, last }, daysFrom(asked.day, 1)) : null
    return { id, title: whenInWords({ ...title, precision: 'span' }), ticks: ticksOf(id, { first, last }), marks, lanes: Math.max(1, ...marks.map(({ lane }) => lane + 1)), now }
  })
}

function markIn(stretch: Window, { event, number }: NumberedEvent, { day, lastDay }: Asked): Omit<Mark, 'lane'>[] {
  const window = toldWindow(event, lastDay)
  if (window.last < stretch.first || window.first > stretch.last) return []
  const opensLeft = window.first < stretch.first
  const opensRight = window.last > stretch.last
  const x = opensLeft ? 0 : xOf(stretch, window.first)
  const end = opensRight ? axisWidth : xOf(stretch, daysFrom(window.last, 1))
  const width = Math.max(end - x, leastWidth)
  return [{ event, number, timing: timingOn(event, day, lastDay), x, width, opensLeft, opensRight, numberX: x + width + numberWidth > axisWidth ? x - numberWidth : x + width + 4 }]
}

/** Each mark in the first lane that is free where it stands. A mark too wide for a number beside it has the number inside. */
function inLanes(marks: Omit<Mark, 'lane'>[]): Mark[] {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.x - b.x || a.number - b.number)
    .map((mark) => {
      const numberX = mark.numberX < 0 ? mark.x + 4 : mark.numberX
      const from = Math.min(mark.x, numberX)
      const lane = ends.findIndex((end) => end <= from)
      const free = lane === -1 ? ends.length : lane
      ends[free] = Math.max(mark.x + mark.width, numberX + numberWidth) + 2
      return { ...mark, numberX, lane: free }
    })
}

function ticksOf(id: Stretch['id'], { first, last }: Window): Tick[] {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => daysFrom(first, index))
  const at = (day: string) => xOf({ first, last }, day)
  if (id === 'before') return days.filter((day) => day.endsWith('-01-01')).map((day) => ({ x: at(day), labelX: at(day) + 4, label: day.slice(0, 4) }))
  if (id === 'weeks') return days.map((day) => ({ x: at(day), labelX: at(day) + 4, label: String(Number(day.slice(8))) }))
  const hasRoom = (day: string) => at(day) < axisWidth - labelWidth
  return days.filter((day, index) => index % 7 === 0 && hasRoom(day)).map((day) => ({ x: at(day), labelX: at(day) + 4, label: whenInWords({ from: day, precision: 'day' }).replace(/ \d+$/, '') }))
}

function xOf({ first, last }: Window, day: string): number {
  return Math.round((daysBetween(first, day) / (daysBetween(first, last) + 1)) * axisWidth * 10) / 10
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000
}

function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}
