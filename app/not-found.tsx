import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <DeadEnd
      kicker="Not found"
      title="There is nothing at this address"
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            Go to the front page
          </ButtonLink>
          <ButtonLink href="/lessons">See the lessons</ButtonLink>
        </>
      }
    >
      <p>The address may have a slip in it, or the page belongs to somebody else. If a link in the course brought you here, the mistake is ours.</p>
    </DeadEnd>
  )
}
