'use client'
import { Button, ButtonLink } from '@/components/ui/button'
import { DeadEnd } from '@/components/ui/dead-end'
import './global.css'
import styles from './global-error.module.css'

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void }

/** Stands in for the whole document when even its frame could not be made. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="en-GB" dir="ltr">
      <head>
        <title>Something went wrong</title>
      </head>
      <body>
        <main className={styles.main}>
          <DeadEnd
            kicker="Something went wrong"
            title="The course cannot be shown at the moment"
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
        </main>
      </body>
    </html>
  )
}
