'use client'
import { useSyncExternalStore } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import type { OutboxState } from './answer-outbox'
import styles from './save-status.module.css'

type SaveStatusProps = {
  state: OutboxState
  savedAt: string | null
  /** The saved answer took the place of one from another device. */
  supersedes: boolean
  /** Why the answer was refused. */
  problem: string | null
}

/** Whether the answer on the page is safe, in words and politely announced. */
export function SaveStatus(props: SaveStatusProps) {
  const time = useTime(props.savedAt)
  const { icon, words } = describe(props, time)
  return (
    <p role="status" className={styles.status} data-state={props.problem ? 'refused' : props.state}>
      {words ? (
        <>
          <Icon name={icon} /> <span>{words}</span>
        </>
      ) : null}
    </p>
  )
}

function describe({ state, savedAt, supersedes, problem }: SaveStatusProps, time: string): { icon: IconName; words: string } {
  if (problem) return { icon: 'warning', words: `Not saved. ${problem}` }
  switch (state) {
    case 'sending':
      return { icon: 'circle', words: 'Saving…' }
    case 'slow':
      return { icon: 'clock', words: 'Not saved yet, still trying.' }
    case 'unreachable':
      return { icon: 'warning', words: 'Not saved yet, trying again. Your answer is kept in this browser.' }
    case 'signed-out':
      return { icon: 'warning', words: 'Not saved yet. Sign in to save it.' }
    case 'quiet':
      if (!savedAt) return { icon: 'circle', words: '' }
      return { icon: 'check', words: supersedes ? `Saved ${time}. You had also answered on another device; this answer counts now.` : `Saved ${time}` }
  }
}

const never = () => () => {}

/** By this device's clock; in UTC until scripts run. */
function useTime(instant: string | null): string {
  const onServer = () => (instant ? `${instant.slice(11, 16)} UTC` : '')
  const here = () => (instant ? new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) : '')
  return useSyncExternalStore(never, here, onServer)
}
