import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { ParagraphLink } from '../paragraph-links'
import type { Presented, Response } from './schema'
import styles from './highlight.module.css'

/** Every word is a checkbox in the flow of the sentence. The style sheet counts the ticked ones, so no script is needed. */
export function HighlightAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <div className={styles.fragments}>
        {question.fragments.map(({ id, para, words }) => (
          <div key={id} role="group" aria-labelledby={`${idPrefix}-in-${id}`} className={styles.fragment}>
            <p id={`${idPrefix}-in-${id}`} className={styles.source}>
              Words of <ParagraphLink para={para} opensNewTab />
            </p>
            <div className={styles.words} dir="auto">
              {words.map((word, place) => (
                <Word key={place} word={word} id={`${idPrefix}-${id}-${place}`} name={`response.${id}`} place={place} isMarked={response?.marked[id]?.includes(place) ?? false} />
              ))}
            </div>
          </div>
        ))}
        <p className={styles.count}>
          Words marked so far: <span className={styles.counter} />. The limit is {question.maxWords}.
        </p>
      </div>
    </AnswerFrame>
  )
}

function Word({ word, id, name, place, isMarked }: { word: string; id: string; name: string; place: number; isMarked: boolean }) {
  return (
    <>
      <label className={styles.word}>
        <input id={id} type="checkbox" name={name} value={place} defaultChecked={isMarked} className={styles.box} />
        <span className={styles.ink}>{word}</span>
      </label>{' '}
    </>
  )
}
