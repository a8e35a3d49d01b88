'use client'
import { useEffect } from 'react'

/** Lets Escape put away the note at a term until the pointer or the focus moves on (WCAG 1.4.13). Without scripts the notes still come and go. */
export function DismissNotes() {
  useEffect(() => {
    const { dataset } = document.documentElement
    const putAway = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dataset.notes = 'away'
    }
    const allow = () => {
      delete dataset.notes
    }
    document.addEventListener('keydown', putAway)
    document.addEventListener('pointerover', allow)
    document.addEventListener('focusin', allow)
    return () => {
      allow()
      document.removeEventListener('keydown', putAway)
      document.removeEventListener('pointerover', allow)
      document.removeEventListener('focusin', allow)
    }
  }, [])
  return null
}
