import { Button, type ButtonVariant } from '@/components/ui/button'

/** Signs this browser out. */
export function SignOutButton({ variant = 'secondary' }: { variant?: ButtonVariant }) {
  return (
    <form method="post" action="/sign-out">
      <Button variant={variant}>Sign out</Button>
    </form>
  )
}
