import type { ReviewProps } from '../define'
import { MarkedBox } from '../marked-part'
import { Feedback, StandingMark } from '../note-list'
import { ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { AnnotatedMemos } from './annotated-memos'
import { confidenceLabels } from './confidences'
import { explain, noteOn, nothing } from './explain'
import { resultOf } from './grade'
import type { CitationResult } from './grade'
import { rubricRows } from './rubric-rows'
import type { Authored, Claim, Response } from './schema'
import styles from './brief.module.css'

export function BriefReview({ question, response }: ReviewProps<Authored, Response>) {
  const given = response ?? nothing
  const ticked = question.claims.filter(({ id }) => given.claims.includes(id))
  const rest = question.claims.filter((claim) => !ticked.includes(claim))
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {given.text !== undefined && (
        <div>
          <p className={styles.label}>Your memo</p>
          <p className={styles.written} dir="auto">{given.text}</p>
        </div>
      )}
      {ticked.length > 0 && (
        <div>
          <p className={styles.label}>The claims you ticked</p>
          <MarkedClaims question={question} claims={ticked} response={given} />
        </div>
      )}
      {rest.length > 0 && (
        <details open={response === null}>
          <summary>About the other claims</summary>
          <MarkedClaims question={question} claims={rest} response={given} />
        </details>
      )}
      <details>
        <summary>What earns 0 to 3 in each row, with examples</summary>
        <Rubric scores={given.scores ?? {}} />
        <AnnotatedMemos examples={question.examples} />
      </details>
    </ReviewFrame>
  )
}

function MarkedClaims({ question, claims, response }: { question: Authored; claims: readonly Claim[]; response: Response }) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <MarkedClaim key={claim.id} claim={claim} response={response} strand={question.strands.find(({ id }) => id === claim.strand)?.name} />
      ))}
    </ul>
  )
}

const words: Record<CitationResult, string> = {
  right: 'Your paragraph shows it',
  'other-paragraph': 'Your paragraph does not show it',
  uncited: 'Ticked without a paragraph',
  unsupported: 'No paragraph shows it',
}

function MarkedClaim({ claim, response, strand }: { claim: Claim; response: Response; strand: string | undefined }) {
  const result = resultOf(claim, response)
  const note = noteOn(claim, result)
  return (
    <MarkedBox title={note.about} bar="side" standing={note.standing}>
      <StandingMark standing={note.standing} words={result ? words[result] : 'Not ticked'} />
      <dl className={styles.says}>
        {result && <OwnCitation claim={claim} response={response} />}
        <dt>What shows it</dt>
        <dd>{claim.paras.length === 0 ? 'No paragraph on offer' : <Paragraphs paras={claim.paras} />}</dd>
        {strand && <Line term="Origin" says={strand} />}
        {claim.confidence && <Line term="How sure a careful reader is" says={confidenceLabels[claim.confidence]} />}
      </dl>
      <Feedback note={note} />
    </MarkedBox>
  )
}

function OwnCitation({ claim, response }: { claim: Claim; response: Response }) {
  const para = response.cites[claim.id]
  const confidence = response.confidence[claim.id]
  return (
    <>
      <dt>Your paragraph</dt>
      <dd>{para ? <ParagraphLink para={para} /> : 'None'}</dd>
      <Line term="How sure you are" says={confidence ? confidenceLabels[confidence] : 'Not said'} />
    </>
  )
}

function Line({ term, says }: { term: string; says: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd dir="auto">{says}</dd>
    </>
  )
}

function Paragraphs({ paras }: { paras: readonly string[] }) {
  return paras.map((para, index) => (
    <span key={para}>
      {index > 0 && ' or '}
      <ParagraphLink para={para} />
    </span>
  ))
}

function Rubric({ scores }: { scores: NonNullable<Response['scores']> }) {
  return rubricRows.map(({ id, name, levels }) => (
    <div key={id}>
      <p className={styles.label}>{name}</p>
      <ul className={styles.rubric}>
        {levels.map((says, level) => (
          <li key={level}>
            <strong>{level}</strong> {says}
            {scores[id] === level && <em> Your own score.</em>}
          </li>
        ))}
      </ul>
    </div>
  ))
}
