import { Button, ButtonLink, type ButtonVariant } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { AttemptView } from '@/server/attempts/read-attempt'
import styles from '../attempt.module.css'

/** What can be done with the question. The first button is what the Enter key does. */
export function QuestionActions({ attempt, tryAgain }: { attempt: AttemptView; tryAgain: boolean }) {
  const { current, questions } = attempt
  const isExplained = current.explained !== null && !tryAgain
  const offersCheck = current.mayCheck && !isExplained
  return (
    <div className={styles.actions}>
      {offersCheck ? (
        <Button name="intent" value="check">
          Check answer
        </Button>
      ) : null}
      <Onward isLast={current.position === questions.length - 1} variant={offersCheck ? 'secondary' : 'primary'} />
      {current.position > 0 ? (
        <Button name="intent" value="previous" variant="secondary">
          <Icon name="back" /> Previous
        </Button>
      ) : null}
      {isExplained && current.mayCheck ? (
        <ButtonLink href={`/attempts/${attempt.id}?q=${current.position + 1}&again=1`} variant="secondary">
          Try again
        </ButtonLink>
      ) : null}
      <FlagButton isFlagged={current.isFlagged} />
    </div>
  )
}

function Onward({ isLast, variant }: { isLast: boolean; variant: ButtonVariant }) {
  return (
    <Button name="intent" value={isLast ? 'overview' : 'next'} variant={variant}>
      {isLast ? 'See what is left' : 'Next'} <Icon name="forward" />
    </Button>
  )
}

function FlagButton({ isFlagged }: { isFlagged: boolean }) {
  return (
    <Button name="intent" value={isFlagged ? 'unflag' : 'flag'} variant="quiet" aria-pressed={isFlagged}>
      <Icon name="flag" /> {isFlagged ? 'Flagged to come back' : 'Flag to come back'}
    </Button>
  )
}
