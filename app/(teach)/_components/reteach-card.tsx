import type { ReactNode } from 'react'
import { Passage } from '@/components/quiz/passage'
import type { ReteachCard as Card } from '@/server/analytics/describe-reteach'
import styles from './teach.module.css'

type ReteachCardProps = { card: Card; href: string; where?: ReactNode; withPassages?: boolean }

/** One thing to teach again: the numbers in a sentence, the idea behind it, the passages that settle it. */
export function ReteachCard({ card, href, where, withPassages = false }: ReteachCardProps) {
  const { sentence, misconception, question, passages } = card
  return (
    <li className={styles.reteach}>
      <h3>{misconception ? misconception.name : `Question ${question.number}, missed by many`}</h3>
      {where ? <p className={styles.where}>{where}</p> : null}
      <p className={styles.sentence}>{sentence}</p>
      {misconception && withPassages ? (
        <p>
          {misconception.explains} {misconception.reteach}
        </p>
      ) : null}
      {withPassages && passages.length > 0 ? (
        <div className={styles.passages}>
          {passages.map((paragraph) => (
            <Passage key={paragraph.id} paragraph={paragraph} marked />
          ))}
        </div>
      ) : null}
      <p className={styles.toQuestion}>
        <a href={href}>
          Question {question.number}: {question.stem}
        </a>
      </p>
    </li>
  )
}
