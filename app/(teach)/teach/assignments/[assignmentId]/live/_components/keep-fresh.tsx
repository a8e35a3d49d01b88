'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import styles from './keep-fresh.module.css'

const everyMs = 4_000
const replyWithinMs = 3_000

/** Asks for the page anew every few seconds while it is looked at, and says when that does not work. Nothing that is being read moves. */
export function KeepFresh({ madeAt }: { madeAt: string }) {
  const router = useRouter()
  const [isReached, setReached] = useState(true)
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      // The router would leave the page for an error of the browser's own when there is no network: so ask first.
      const reached = await isServerThere()
      setReached(reached)
      if (reached) router.refresh()
    }
    const timer = window.setInterval(look, everyMs)
    const listening = new AbortController()
    for (const [target, event] of [[window, 'online'], [document, 'visibilitychange']] as const) target.addEventListener(event, () => void look(), { signal: listening.signal })
    return () => {
      window.clearInterval(timer)
      listening.abort()
    }
  }, [router])
  return (
    <p role="status" className={styles.fresh} data-reached={isReached}>
      {isReached ? 'This page keeps itself up to date.' : `The server cannot be reached. This is how it was at ${timeOf(madeAt)}; the page goes on by itself.`}
    </p>
  )
}

function isServerThere(): Promise<boolean> {
  return fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(replyWithinMs) }).then(({ ok }) => ok, () => false)
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}
