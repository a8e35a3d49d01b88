import { Passage } from '@/components/quiz/passage'
import { defineTerms, proseHtml } from '@/components/reading/define-terms'
import { DismissNotes } from '@/components/reading/dismiss-notes'
import { termReader } from '@/domain/knowledge/find-terms'
import { claimsMadeIn } from '@/domain/knowledge/sayings'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import { ClaimsOfParagraph } from './claims-of-paragraph'
import { PrintedText } from './printed-text'

type ParagraphsProps = {
  article: Article
  /** The full text by paragraph, where it is attached and this viewer may read it. */
  printed: Record<string, string> | null
  open: { claims: boolean; printed: boolean }
}

/** An article paragraph by paragraph: terms explained where they first stand, voices linked, the printed text where there is one, claims below. */
export function Paragraphs({ article, printed, open }: ParagraphsProps) {
  const { knowledge } = readCourse()
  const read = termReader(knowledge.glossary)
  // In reading order and before anything is rendered: what a term's first place is depends on what came before.
  const defined = article.paragraphs.map((paragraph) => ({ paragraph, summaryHtml: defineTerms(proseHtml(paragraph.summary), read) }))
  return (
    <>
      {defined.map(({ paragraph, summaryHtml }) => (
        <Passage key={paragraph.id} paragraph={paragraph} anchor linksActors summaryHtml={summaryHtml}>
          {printed?.[paragraph.id] ? <PrintedText para={paragraph.id} text={printed[paragraph.id] ?? ''} isOpen={open.printed} /> : null}
          <ClaimsOfParagraph para={paragraph.id} claims={claimsMadeIn(paragraph.id, knowledge.claims)} isOpen={open.claims} />
        </Passage>
      ))}
      <DismissNotes />
    </>
  )
}
