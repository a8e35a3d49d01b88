'use client'
import { Button, ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <DeadEnd
      kicker="Something went wrong"
      title="This page could not be shown"
      actions={
        <>
          <Button type="button" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/">Go to the front page</ButtonLink>
        </>
      }
    >
      <p>The mistake is ours, not yours. Answers that were saved are still there.</p>
      {error.digest ? (
        <p>
          If it happens again, tell your teacher this number: <strong>{error.digest}</strong>
        </p>
      ) : null}
    </DeadEnd>
  )
}
