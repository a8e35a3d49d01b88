import { quoted } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
import { ParagraphLink } from '../paragraph-links'
import { bearingLabels, bearings } from './bearings'
import { Claim } from './claim'
import { answerPrompt, piecesHint, piecesPrompt } from './prompts'
import type { Presented, PresentedPiece, Response } from './schema'
import styles from './evidence-marking.module.css'

const answers = bearings.map((id) => ({ id, text: bearingLabels[id] }))

export function EvidenceMarkingAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const articles = [...new Set(question.pieces.map(({ para }) => articleOfParagraph(para)))]
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <Claim claim={question.claim} />
      <fieldset className={styles.part}>
        <legend className={styles.prompt}>{answerPrompt}</legend>
        <ChoiceList kind="radio" name="response.answer" idPrefix={`${idPrefix}-answer`} options={answers} chosen={response?.answer ? [response.answer] : []} />
      </fieldset>
      <fieldset className={styles.part} aria-describedby={`${idPrefix}-hint`}>
        <legend className={styles.prompt}>{piecesPrompt}</legend>
        <p id={`${idPrefix}-hint`} className={styles.hint}>{piecesHint}</p>
        {articles.map((article) => (
          <div key={article} role="group" aria-labelledby={`${idPrefix}-in-${article}`} className={styles.article}>
            <p id={`${idPrefix}-in-${article}`} className={styles.label}>{`From article ${article}`}</p>
            {question.pieces.filter(({ para }) => articleOfParagraph(para) === article).map((piece) => (
              <PieceToggle key={piece.id} piece={piece} id={`${idPrefix}-piece-${piece.id}`} isMarked={response?.pieces.includes(piece.id) ?? false} />
            ))}
          </div>
        ))}
      </fieldset>
    </AnswerFrame>
  )
}

function PieceToggle({ piece: { id: value, para, quote, text }, id, isMarked }: { piece: PresentedPiece; id: string; isMarked: boolean }) {
  return (
    <div className={styles.piece}>
      <label className={`${choiceStyles.row} ${styles.toggle}`}>
        <input id={id} type="checkbox" name="response.piece" value={value} defaultChecked={isMarked} className={choiceStyles.input} />
        <span>
          <span className={styles.para}>{para}</span>{' '}
          {quote === undefined ? <span dir="auto">{text}</span> : <q className={styles.quote} dir="auto">{quoted(quote)}</q>}
        </span>
      </label>
      <span className={styles.read}>
        Read <ParagraphLink para={para} opensNewTab />
      </span>
    </div>
  )
}
