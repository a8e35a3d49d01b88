import { Icon, type IconName } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { outcomeWords } from '@/domain/attempts/scoring'
import type { QuestionMark } from '@/server/attempts/read-attempt'
import { Button } from '@/components/ui/button'
import styles from './question-navigator.module.css'

/** Every question with what became of it, in a shape and in words. Going to one keeps the answer on the page. */
export function QuestionNavigator({ questions, position }: { questions: QuestionMark[]; position: number }) {
  // The question on the page may have been answered since the page was made.
  const others = questions.filter((_, index) => index !== position)
  const answered = others.filter(({ state }) => state === 'answered').length
  return (
    <nav aria-labelledby="all-questions" className={styles.navigator}>
      <div className={styles.head}>
        <h2 id="all-questions">All questions</h2>
        <p>
          {answered} of the other {others.length} answered
        </p>
      </div>
      <ol role="list" className={styles.list}>
        {questions.map((mark, index) => (
          <li key={mark.id}>
            <button form="answer" name="intent" value={`go:${index}`} className={styles.question} aria-current={index === position ? 'step' : undefined}>
              <VisuallyHidden>Question </VisuallyHidden>
              <span className={styles.number}>{mark.number}</span>
              <span className={styles.shape}>
                <Icon name={index === position ? 'pencil' : iconOf(mark)} />
                {mark.isFlagged ? <Icon name="flag" /> : null}
              </span>
              <VisuallyHidden>: {index === position ? 'this one' : wordsOf(mark)}</VisuallyHidden>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.legend} aria-hidden="true">
        <span>
          <Icon name="pencil" /> this one
        </span>
        <span>
          <Icon name="check" /> answered
        </span>
        <span>
          <Icon name="half" /> begun
        </span>
        <span>
          <Icon name="circle" /> not answered
        </span>
        <span>
          <Icon name="flag" /> flagged
        </span>
      </p>
      <Button form="answer" name="intent" value="overview" variant="secondary">
        What is left, and finish
      </Button>
    </nav>
  )
}

function iconOf({ state }: QuestionMark): IconName {
  switch (state) {
    case 'answered':
      return 'check'
    case 'started':
      return 'half'
    case 'blank':
      return 'circle'
  }
}

const stateWords = { answered: 'answered', started: 'begun', blank: 'not answered' } as const

export function wordsOf({ state, isFlagged, outcome }: QuestionMark): string {
  const words = [stateWords[state], ...(outcome ? [outcomeWords[outcome].toLowerCase()] : []), ...(isFlagged ? ['flagged'] : [])]
  return words.join(', ')
}
