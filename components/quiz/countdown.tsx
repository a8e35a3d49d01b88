'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { endSays, spokenBetween, timeLeftSays } from '@/domain/attempts/time-left'
import styles from './countdown.module.css'
import { timeLeft, type Ends } from './server-clock'

type CountdownProps = {
  ends: Ends
  timeZone: string
  /** That the end was moved, in words. */
  moved: string | null
  onUp(): void
}

/** When the attempt ends and how much is left, by the server's clock. Can be hidden; ten, five and one minutes before the end it is said aloud. */
export function Countdown({ ends, timeZone, moved, onUp }: CountdownProps) {
  const { left, spoken } = useTimeLeft(ends, onUp)
  const [isHidden, hide] = useHidden()
  return (
    <div className={styles.countdown}>
      {isHidden ? null : (
        <p>
          <Icon name="clock" /> Ends at <time dateTime={ends.endsAt}>{endSays({ endsAt: new Date(ends.endsAt), timeZone }, left)}</time> · {timeLeftSays(left)}
        </p>
      )}
      {isHidden === null ? null : (
        <button type="button" onClick={() => hide(!isHidden)}>
          {isHidden ? 'Show the time' : 'Hide the time'}
        </button>
      )}
      <p role="status" className={styles.moved}>
        {moved}
      </p>
      <div role="status">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </div>
    </div>
  )
}

function useTimeLeft(ends: Ends, onUp: () => void): { left: number; spoken: string | null } {
  const [time, setTime] = useState({ left: Date.parse(ends.endsAt) - Date.parse(ends.now), spoken: null as string | null })
  const whenUp = useRef(onUp)
  useEffect(() => {
    whenUp.current = onUp
  })
  useEffect(() => {
    // Counted with the measure of the page: setting the clock of the machine changes nothing.
    const end = performance.now() + timeLeft(ends)
    const tick = () => {
      const left = end - performance.now()
      setTime((before) => ({ left, spoken: spokenBetween(before.left, left) ?? before.spoken }))
      if (left <= 0) whenUp.current()
    }
    const [first, every] = [window.setTimeout(tick), window.setInterval(tick, 1_000)]
    return () => {
      window.clearTimeout(first)
      window.clearInterval(every)
    }
  }, [ends])
  return time
}

const name = 'on-the-record hides the time'
const listeners = new Set<() => void>()
let hidden: boolean | undefined

/** Whether the student has hidden the time; null until scripts run. Remembered for as long as the tab is open. */
function useHidden(): [boolean | null, (isHidden: boolean) => void] {
  const isHidden = useSyncExternalStore(listen, readHidden, () => null)
  return [isHidden, writeHidden]
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function readHidden(): boolean {
  try {
    hidden ??= sessionStorage.getItem(name) === 'yes'
  } catch {
    hidden = false
  }
  return hidden
}

function writeHidden(isHidden: boolean) {
  hidden = isHidden
  try {
    sessionStorage.setItem(name, isHidden ? 'yes' : 'no')
  } catch {
    // Then it is shown again on the next page.
  }
  listeners.forEach((listener) => listener())
}
