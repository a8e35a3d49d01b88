import type { SourceCard as SourceCardContent } from '@/domain/lessons/schema'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { ParaRef } from './para-ref'
import styles from './source-card.module.css'

type Line = keyof SourceCardContent

/** The same questions for every article, in the same order: that is what makes it fair. */
const questions: { line: Line; asks: string }[] = [
  { line: 'outlet', asks: 'Outlet' },
  { line: 'owner', asks: 'Owner' },
  { line: 'funding', asks: 'Money' },
  { line: 'base', asks: 'Where it is' },
  { line: 'roleInWar', asks: 'That country’s part in the war' },
  { line: 'leansOn', asks: 'This text leans on' },
  { line: 'written', asks: 'Written' },
  { line: 'byLine', asks: 'By-line' },
  { line: 'condition', asks: 'State of the text' },
  { line: 'doneWell', asks: 'Done well' },
  { line: 'doneBadly', asks: 'Done badly' },
  { line: 'independence', asks: 'What it says of its independence' },
  { line: 'disputes', asks: 'Rulings and disputes' },
]

type SourceCardProps = {
  card: SourceCardContent
  /** Only these lines, for a shorter card. All of them unless told. */
  only?: Line[]
}

export function SourceCard({ card, only }: SourceCardProps) {
  return (
    <dl className={styles.card}>
      {questions
        .filter(({ line }) => !only || only.includes(line))
        .map(({ line, asks }) => (
          <div key={line} className={styles.line}>
            <dt>{asks}</dt>
            <dd>
              {curlyQuotes(card[line].says)}{' '}
              {card[line].paras.map((id) => (
                <span key={id}>
                  <ParaRef id={id} />{' '}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  )
}
