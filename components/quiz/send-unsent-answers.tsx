'use client'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import type { LeftBehind } from './left-answers'

/** Sends what any attempt of this person left behind in this browser, and says so. The pages of an attempt do it themselves. */
export function SendUnsentAnswers({ learnerId }: { learnerId: string }) {
  const [left, setLeft] = useState<Record<string, LeftBehind>>({})
  useEffect(() => {
    if (/^\/attempts\/[^/]+(\/finish)?$/.test(window.location.pathname)) return
    let stop = () => {}
    let isGone = false
    // Few have anything to send, so the page does not wait for it.
    import('./left-answers').then(
      ({ sendLeftAnswers }) => {
        if (!isGone) stop = sendLeftAnswers(learnerId, (one) => setLeft((before) => ({ ...before, [one.attemptId]: one })))
      },
      () => {}, // Without a network there is nothing to be sent either: the next page tries again.
    )
    return () => {
      isGone = true
      stop()
    }
  }, [learnerId])
  return (
    <div role="status" className="no-print">
      {Object.values(left).map((one) => (
        <WhatBecame key={one.attemptId} left={one} />
      ))}
    </div>
  )
}

function WhatBecame({ left }: { left: LeftBehind }) {
  const isWaiting = left.state === 'unreachable' || left.state === 'signed-out'
  const unsent = isWaiting ? left.waiting - left.toChoose : 0
  return (
    <>
      {left.sent > 0 ? <Notice tone="good" title={`${counted(left.sent)} sent.`} /> : null}
      {unsent > 0 ? <Notice tone="warn" title={`${counted(unsent)} not sent yet. ${unsent === 1 ? 'It is' : 'They are'} kept in this browser, and sent when the network is back.`} /> : null}
      {left.late > 0 ? (
        <Notice tone="warn" title={`${counted(left.late)} sent too late to count. ${left.late === 1 ? 'It is' : 'They are'} kept, and your teacher can accept ${left.late === 1 ? 'it' : 'them'}.`} />
      ) : null}
      {left.refused.map((message) => (
        <Notice key={message} tone="bad" title="One answer from an earlier visit could not be sent.">
          <p>{message}</p>
        </Notice>
      ))}
      {left.toChoose > 0 ? (
        <Notice tone="warn" title="You have answered a question twice, on two pages or devices.">
          <p>
            <a href={`/attempts/${left.attemptId}`}>Choose which answer counts</a>
          </p>
        </Notice>
      ) : null}
    </>
  )
}

/** “One answer from an earlier visit was” */
function counted(count: number): string {
  return count === 1 ? 'One answer from an earlier visit was' : `${count} answers from an earlier visit were`
}
