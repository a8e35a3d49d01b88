import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import type { AnswerProps } from '../define'
import { ParagraphLink } from '../paragraph-links'
import { noSource } from './no-source'
import type { Presented, Response, Source } from './schema'
import { TextName } from './text-name'
import styles from './provenance.module.css'

export function ProvenanceAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const boxes = [...question.sources.map(({ id, label }) => ({ id, text: label })), ...(question.none === undefined ? [] : [{ id: noSource, text: question.none }])]
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <AboutSources sources={question.sources} />
      <div className={styles.texts}>
        {question.texts.map((id, index) => (
          <fieldset key={id} className={styles.text}>
            <legend className={styles.name}><TextName id={id} /></legend>
            <p className={styles.read}><ReadLink id={id} /></p>
            <ChoiceList kind="checkbox" name={`response.${id}`} idPrefix={`${idPrefix}-${index}`} options={boxes} chosen={response?.links[id] ?? []} />
          </fieldset>
        ))}
      </div>
    </AnswerFrame>
  )
}

function AboutSources({ sources }: { sources: readonly Source[] }) {
  const described = sources.filter(({ about }) => about !== undefined)
  if (described.length === 0) return null
  return (
    <ul className={styles.sources}>
      {described.map(({ id, label, about }) => (
        <li key={id} dir="auto">
          <strong>{label}:</strong> {about}
        </li>
      ))}
    </ul>
  )
}

function ReadLink({ id }: { id: string }) {
  if (id.includes('-')) return <>Read <ParagraphLink para={id} opensNewTab /></>
  return (
    <a href={`/articles/${id.toLowerCase()}`} target="_blank" rel="noopener">
      Read {id}
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </a>
  )
}
