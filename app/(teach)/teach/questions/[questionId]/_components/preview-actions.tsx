import { Button, ButtonLink } from '@/components/ui/button'
import styles from '../../questions.module.css'

export function PreviewActions({ questionId }: { questionId: string }) {
  return (
    <div className={styles.actions}>
      <Button>Check answer</Button>
      <ButtonLink href={`/teach/questions/${questionId}?model=1`}>Fill in a right answer</ButtonLink>
      <ButtonLink href={`/teach/questions/${questionId}`} variant="quiet">
        Clear
      </ButtonLink>
    </div>
  )
}

export function ScoreActions() {
  return (
    <div className={styles.actions}>
      <Button>Score it</Button>
    </div>
  )
}
