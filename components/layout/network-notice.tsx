'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useSyncExternalStore } from 'react'
import { askForCopies } from './ask-for-copies'
import { isAway, subscribeToNetwork } from './network-news'
import styles from './network-notice.module.css'

/** Says on every page when there is no network, and what still works. Until then it only sees to it that something does. */
export function NetworkNotice() {
  const path = usePathname()
  const words = useSyncExternalStore(subscribeToNetwork, () => wordsFor(path), () => '')
  useEffect(() => void askForCopies(), [path])
  return (
    <div aria-live="polite" className={styles.place}>
      {words ? (
        <section aria-label="Network" data-network-notice className={styles.notice}>
          <p>{words}</p>
        </section>
      ) : null}
    </div>
  )
}

function wordsFor(path: string): string {
  const { copiedAt } = document.documentElement.dataset
  const age = copiedAt ? `This page is as it was ${timeOf(copiedAt)}.` : ''
  if (isAway()) return `You are offline. ${whatWorks(path)} ${age}`
  return age && `${age} Load it again to bring it up to date.`
}

function whatWorks(path: string): string {
  if (/^\/attempts\/[^/]+\/finish$/.test(path)) return 'Your answers are kept on this device. Hand in when the network is back.'
  const isAttempt = /^\/attempts\/[^/]+$/.test(path)
  const answers = isAttempt ? 'Your answers are kept on this device and sent when the network is back.' : ''
  const owner = document.documentElement.dataset.copiesFor
  if (owner === 'nobody' || !navigator.serviceWorker?.controller) return answers || 'What is on this page can still be read. Other pages need the network.'
  return answers || 'Lessons, articles and questions that you have opened can still be used.'
}

function timeOf(instant: string): string {
  const date = new Date(instant)
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  return date.toDateString() === new Date().toDateString() ? `at ${time}` : `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })} at ${time}`
}
