import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'

export const metadata: Metadata = { title: 'Signed out' }

export default function Unauthorized() {
  return (
    <DeadEnd
      kicker="Signed out"
      title="Please sign in to see this page"
      actions={
        <>
          <ButtonLink href="/sign-in" variant="primary">
            Sign in
          </ButtonLink>
          <ButtonLink href="/join">Join a class</ButtonLink>
        </>
      }
    >
      <p>You are not signed in, or your session has ended. Answers that were saved are still there.</p>
    </DeadEnd>
  )
}
