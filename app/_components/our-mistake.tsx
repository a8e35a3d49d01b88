import { Button, ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'

export type OurMistakeProps = {
  title: string
  error: Error & { digest?: string }
  reset: () => void
}

/** What is said when a page failed: whose mistake it is, what is safe, and what to do. */
export function OurMistake({ title, error, reset }: OurMistakeProps) {
  return (
    <DeadEnd
      kicker="Something went wrong"
      title={title}
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
