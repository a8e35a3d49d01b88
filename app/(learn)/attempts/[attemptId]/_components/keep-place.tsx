'use client'
import { useEffect, useRef, type ReactNode } from 'react'

type KeepPlaceProps = {
  /** Where the place is kept, for as long as the tab is open. */
  name: string
  summary: ReactNode
  className?: string
  children: ReactNode
}

const wide = '(min-width: 64rem)'

/** A fold that is open beside the work where there is room, and comes back as it was left on the next page. */
export function KeepPlace({ name, summary, className, children }: KeepPlaceProps) {
  const fold = useRef<HTMLDetailsElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [details, box] = [fold.current, scroller.current]
    if (!details || !box) return
    const kept = read(name)
    details.open = kept?.open ?? window.matchMedia(wide).matches
    box.scrollTop = kept?.top ?? 0
    const keep = () => write(name, { open: details.open, top: box.scrollTop })
    const listening = new AbortController()
    details.addEventListener('toggle', keep, { signal: listening.signal })
    window.addEventListener('pagehide', keep, { signal: listening.signal })
    return () => listening.abort()
  }, [name])
  return (
    <details ref={fold} className={className}>
      <summary>{summary}</summary>
      {/* It scrolls, so the keyboard must be able to reach it. */}
      <div ref={scroller} tabIndex={0} role="region" aria-label="Passages to read">
        {children}
      </div>
    </details>
  )
}

type Place = { open: boolean; top: number }

function read(name: string): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Place | null // Written below.
  } catch {
    return null
  }
}

function write(name: string, place: Place) {
  try {
    sessionStorage.setItem(name, JSON.stringify(place))
  } catch {
    // Without storage the fold opens anew on each page.
  }
}
