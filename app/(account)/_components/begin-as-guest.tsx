import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'

type BeginAsGuestProps = { next?: string; variant?: ButtonVariant; children?: ReactNode }

/** Begins without an account and goes to `next`. */
export function BeginAsGuest({ next = '/lessons', variant = 'primary', children = 'Start now, no account' }: BeginAsGuestProps) {
  return (
    <form method="post" action="/begin">
      <input type="hidden" name="next" value={next} />
      <Button variant={variant}>{children}</Button>
    </form>
  )
}
