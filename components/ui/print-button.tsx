'use client'
import { useSyncExternalStore } from 'react'
import { Button } from './button'
import { Icon } from './icon'

const never = () => () => {}

/** Prints the page. Not shown without scripts, where it could do nothing. */
export function PrintButton() {
  const hasScripts = useSyncExternalStore(never, () => true, () => false)
  if (!hasScripts) return null
  return (
    <Button type="button" variant="quiet" onClick={() => window.print()}>
      <Icon name="print" /> Print
    </Button>
  )
}
