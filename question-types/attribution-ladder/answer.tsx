import { LadderPicture } from '@/components/ui/rung'
import { rungs } from '@/components/ui/rungs'
import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import type { AnswerProps } from '../define'
import { ParagraphLink } from '../paragraph-links'
import type { Presented, PresentedClaim, Response } from './schema'
import styles from './attribution-ladder.module.css'

export function AttributionLadderAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <RungGuide />
      <ol className={styles.claims}>
        {question.claims.map((claim, index) => (
          <li key={claim.id}>
            <fieldset className={styles.claim}>
              <legend className={styles.text} dir="auto">{claim.text}</legend>
              <p className={styles.read}>
                Claim {index + 1} of {question.claims.length}. Read <ParagraphLink para={claim.para} opensNewTab />
              </p>
              <div className={styles.parts}>
                <Ladder claim={claim} chosen={response?.rungs[claim.id]} />
                <fieldset className={styles.part}>
                  <legend>Which printed words show it?</legend>
                  <ChoiceList
                    kind="radio"
                    name={`response.words.${claim.id}`}
                    idPrefix={`${idPrefix}-${index}`}
                    options={claim.fragments.map(({ id, para, quote }) => ({ id, text: `“${quote}” (${para})` }))}
                    chosen={[response?.words[claim.id] ?? '']}
                  />
                </fieldset>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </AnswerFrame>
  )
}

function Ladder({ claim, chosen }: { claim: PresentedClaim; chosen: number | undefined }) {
  return (
    <fieldset className={styles.part}>
      <legend>Which rung?</legend>
      <div className={styles.ladder}>
        {rungs.map(({ rung, name }) => (
          <label key={rung} className={styles.rung}>
            <input type="radio" name={`response.rung.${claim.id}`} value={rung} defaultChecked={chosen === rung} />
            <span className={styles.number}>{rung}</span> <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What each rung means, once for all claims. */
function RungGuide() {
  return (
    <details className={styles.guide}>
      <summary>What the rungs mean</summary>
      <ul>
        {rungs.map(({ rung, name, about }) => (
          <li key={rung}>
            <LadderPicture rung={rung} />
            <p>
              <strong>{rung}: {name}.</strong> {about}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
