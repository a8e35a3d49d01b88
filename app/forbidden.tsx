import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'

export const metadata: Metadata = { title: 'Not allowed' }

export default function Forbidden() {
  return (
    <DeadEnd
      kicker="Not allowed"
      title="This page is not open to you"
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            Go to the front page
          </ButtonLink>
          <ButtonLink href="/sign-in">Sign in as somebody else</ButtonLink>
        </>
      }
    >
      <p>You are signed in, but this page is for other people: a teacher’s page, for example, or one of another class.</p>
    </DeadEnd>
  )
}
