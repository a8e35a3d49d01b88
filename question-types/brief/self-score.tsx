import choiceStyles from '../choice-list.module.css'
import type { FollowUpProps } from '../define'
import { AnnotatedMemos } from './annotated-memos'
import { rubricRows } from './rubric-rows'
import type { Level } from './rubric-rows'
import type { Authored, Response } from './schema'
import styles from './brief.module.css'

/** The student compares the memo with annotated examples and scores it on four rows. Shown after the reveal, inside a form. */
export function ScoreBrief({ question, response, idPrefix, disabled }: FollowUpProps<Authored, Response>) {
  return (
    <div className={styles.compare}>
      <KeptAnswer response={response} />
      {response.text === undefined ? (
        <p className={styles.length}>There is no memo to score.</p>
      ) : (
        <>
          <p className={styles.label}>Compare your memo with these</p>
          <AnnotatedMemos examples={question.examples} />
          {rubricRows.map((row) => (
            <Row key={row.id} row={row} given={response.scores?.[row.id]} idPrefix={idPrefix} disabled={disabled} />
          ))}
        </>
      )}
    </div>
  )
}

type RowProps = { row: (typeof rubricRows)[number]; given: Level | undefined; idPrefix: string; disabled?: boolean }

function Row({ row: { id, name, levels }, given, idPrefix, disabled }: RowProps) {
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.label}>{`Score your memo: ${name}`}</legend>
      {levels.map((says, level) => (
        <label key={level} className={choiceStyles.row}>
          <input id={`${idPrefix}-${id}-${level}`} type="radio" name={`response.score.${id}`} value={level} defaultChecked={given === level} className={choiceStyles.input} />
          <span>
            <strong>{level}</strong> {says}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The answer goes along with the scores, so that it stays what it was. */
function KeptAnswer({ response }: { response: Response }) {
  return (
    <>
      {response.text !== undefined && <input type="hidden" name="response.text" value={response.text} />}
      {response.claims.map((id) => (
        <input key={id} type="hidden" name={`response.claim.${id}`} value={id} />
      ))}
      {Object.entries(response.cites).map(([id, para]) => (
        <input key={id} type="hidden" name={`response.cite.${id}`} value={para} />
      ))}
      {Object.entries(response.confidence).map(([id, confidence]) => (
        <input key={id} type="hidden" name={`response.confidence.${id}`} value={confidence} />
      ))}
    </>
  )
}
