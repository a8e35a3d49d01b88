import { normaliseParagraph } from '@/domain/lessons/normalise-paragraph'
import { quotationsIn, wordsOf } from '@/domain/lessons/words'
import { fragmentsOf, ourWords } from './question-parts'
import type { QuestionRule, Surroundings } from './rule'

/** A quotation of at least this many words is taken to come from an article. */
const longEnoughToCheck = 4

export const quotesAreVerbatim: QuestionRule = {
  code: 'IW-C1',
  level: 'error',
  check: (question, around) => fragmentsOf(question).flatMap(({ para, quote }) => faultOf(para, quote, around)),
}

export const quotationsInOurWordsAreVerbatim: QuestionRule = {
  code: 'IW-C1',
  level: 'flag',
  check: (question, { paragraphs }) => {
    const printed = [...paragraphs.values()].flatMap((paragraph) => paragraph.printed.map(({ words }) => forMatching(words)))
    return ourWords(question).flatMap(({ at, text }) =>
      quotationsIn(text)
        .filter((quoted) => wordsOf(quoted).length >= longEnoughToCheck && !printed.some((words) => words.includes(forMatching(quoted))))
        .map((quoted) => `The ${at} quotes "${quoted}", which is in no paragraph's printed words. Check it, or take the quotation marks away.`),
    )
  },
}

function faultOf(para: string, quote: string, { paragraphs, articleTexts }: Surroundings): string[] {
  const paragraph = paragraphs.get(para)
  if (!paragraph) return [`There is no paragraph ${para}.`]
  const wanted = normaliseParagraph(quote)
  const text = articleTexts?.get(para)
  if (text !== undefined && !normaliseParagraph(text).includes(wanted)) return [`"${quote}" does not stand in ${para}. Copy the words exactly.`]
  if (paragraph.printed.some(({ words }) => normaliseParagraph(words).includes(wanted))) return []
  return [`"${quote}" is not among the printed words of ${para}. Use one of those, or add it to content/articles.`]
}

// A quotation inside a sentence may lose its last comma and change the case of its first letter.
function forMatching(quoted: string): string {
  return normaliseParagraph(quoted).toLowerCase().replace(/[.,;:!?]+$/, '').replace(/"/g, '')
}
