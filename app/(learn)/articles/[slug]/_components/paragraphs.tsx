import { Passage } from '@/components/quiz/passage'
import { defineTerms, proseHtml } from '@/components/reading/define-terms'
import { DismissNotes } from '@/components/reading/dismiss-notes'
import { termReader } from '@/domain/knowledge/find-terms'
import { claimsMadeIn } from '@/domain/knowledge/sayings'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import { ClaimsOfParagraph } from './claims-of-paragraph'

/** An article paragraph by paragraph: terms explained where they first stand, voices linked, claims below. */
export function Paragraphs({ article, claimsAreOpen }: { article: Article; claimsAreOpen: boolean }) {
  const { knowledge } = readCourse()
  const read = termReader(knowledge.glossary)
  // In reading order and before anything is rendered: what a term's first place is depends on what came before.
  const defined = article.paragraphs.map((paragraph) => ({ paragraph, summaryHtml: defineTerms(proseHtml(paragraph.summary), read) }))
  return (
    <>
      {defined.map(({ paragraph, summaryHtml }) => (
        <Passage key={paragraph.id} paragraph={paragraph} anchor linksActors summaryHtml={summaryHtml}>
          <ClaimsOfParagraph para={paragraph.id} claims={claimsMadeIn(paragraph.id, knowledge.claims)} isOpen={claimsAreOpen} />
        </Passage>
      ))}
      <DismissNotes />
    </>
  )
}
