'use client'
import { useSyncExternalStore } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Saving } from './autosave'
import styles from './save-status.module.css'

/** Whether the answer on the page is safe, in words and politely announced. */
export function SaveStatus({ saving }: { saving: Saving }) {
  const time = useTime(saving.savedAt)
  const { icon, words } = describe(saving, time)
  return (
    <p role="status" tabIndex={-1} className={styles.status} data-state={saving.problem ? 'refused' : saving.state}>
      {words ? (
        <>
          <Icon name={icon} /> <span>{words}</span>
        </>
      ) : null}
    </p>
  )
}

function describe({ state, savedAt, problem, isKept, intent }: Saving, time: string): { icon: IconName; words: string } {
  if (problem) return { icon: 'warning', words: problem }
  switch (state) {
    case 'sending':
      return { icon: 'circle', words: 'Saving…' }
    case 'slow':
      return { icon: 'clock', words: `Not saved yet, still trying.${whereKept({ isKept })}` }
    case 'unreachable':
      return { icon: 'warning', words: `Not saved yet, trying again.${whereKept({ isKept, intent })}` }
    case 'signed-out':
      return { icon: 'warning', words: 'Not saved yet. Sign in to save it.' }
    case 'conflict':
      return { icon: 'warning', words: 'Not saved yet. Choose which answer to keep.' }
    case 'quiet':
      return savedAt ? { icon: 'check', words: `Saved ${time}` } : { icon: 'circle', words: '' }
  }
}

function whereKept({ isKept, intent }: { isKept: boolean; intent?: string | null }): string {
  if (!isKept) return ' This browser keeps nothing for this site, so leave this page open until the answer is saved.'
  return intent === undefined ? '' : ` Your answer is kept in this browser.${whenSent(intent)}`
}

function whenSent(intent: string | null): string {
  if (intent === 'check') return ' It will be explained once it has been sent.'
  return intent === 'hint' ? ' The hint opens once it has been sent.' : ''
}

const never = () => () => {}

/** By this device's clock; in UTC until scripts run. */
function useTime(instant: string | null): string {
  const onServer = () => (instant ? `${instant.slice(11, 16)} UTC` : '')
  const here = () => (instant ? new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) : '')
  return useSyncExternalStore(never, here, onServer)
}
