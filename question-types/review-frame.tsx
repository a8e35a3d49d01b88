import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon'
import type { BaseQuestion } from './base'
import type { Explanation, GradeStep } from './define'
import { Material, Stem } from './material'
import { ParagraphLinks } from './paragraph-links'
import styles from './review-frame.module.css'

type ReviewFrameProps = { question: BaseQuestion; explanation: Explanation; children: ReactNode }

/** What every marked question shows around its own part: verdict, marks step by step, the move, the passages. */
export function ReviewFrame({ question, explanation, children }: ReviewFrameProps) {
  const { verdict, steps, move, paras } = explanation
  return (
    <div className={styles.frame}>
      <Material setUp={question.setUp} exhibit={question.exhibit ?? []} />
      <p className={styles.stem} dir="auto">
        <Stem stem={question.stem} isNegative={question.negative === true} />
      </p>
      <Verdict verdict={verdict} outcome={outcomeOf(explanation, question.weight)} />
      {children}
      {steps.length > 1 && <Steps steps={steps} weight={question.weight} />}
      {move && (
        <p className={styles.move} dir="auto">
          <strong>Next time:</strong> {move}
        </p>
      )}
      <ParagraphLinks label="What decides it:" paras={paras} />
    </div>
  )
}

type Outcome = 'right' | 'partly' | 'wrong' | 'open'

const outcomeIcons = { right: 'check', partly: 'half', wrong: 'cross', open: 'pencil' } as const satisfies Record<Outcome, IconName>

function Verdict({ verdict, outcome }: { verdict: string; outcome: Outcome }) {
  return (
    <p className={styles.verdict} data-outcome={outcome}>
      <Icon name={outcomeIcons[outcome]} /> <span>{verdict}</span>
    </p>
  )
}

function outcomeOf({ steps, awaitsScore }: Explanation, weight: number): Outcome {
  if (awaitsScore) return 'open'
  const share = sumOf(steps) / weight
  if (share > 1 - 1e-9) return 'right'
  return share > 1e-9 ? 'partly' : 'wrong'
}

function Steps({ steps, weight }: { steps: readonly GradeStep[]; weight: number }) {
  return (
    <div className={styles.steps}>
      <p className={styles.label}>How the marks came about</p>
      <ul>
        {steps.map((step) => (
          <li key={step.label}>
            <span>{step.label}</span> <span className={styles.marks}>{signed(step.earned)}</span>
          </li>
        ))}
        <li className={styles.sum}>
          <span>Together</span> <span className={styles.marks}>{`${marks(sumOf(steps))} of ${marks(weight)}`}</span>
        </li>
      </ul>
    </div>
  )
}

function sumOf(steps: readonly GradeStep[]): number {
  return steps.reduce((sum, step) => sum + step.earned, 0)
}

function signed(value: number): string {
  if (Math.abs(value) < 0.005) return '0'
  return value < 0 ? `−${marks(-value)}` : `+${marks(value)}`
}

/** At most two decimals, none that say nothing. */
function marks(value: number): string {
  return String(Number(value.toFixed(2)))
}
