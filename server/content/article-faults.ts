import { createHash } from 'node:crypto'
import { normaliseParagraph } from '@/domain/lessons/normalise-paragraph'
import type { Article } from '@/domain/lessons/schema'
import type { ContentProblem } from './content-problem'

/** Where an article's description does not fit its text: other fingerprints, or printed words that are not there. */
export function articleFaults(articles: Article[], texts: Map<string, string> | null): ContentProblem[] {
  if (!texts) return []
  return articles.flatMap(({ id: article, paragraphs }) =>
    paragraphs.flatMap(({ id, sha256, printed }) => {
      const at = { file: `articles/${article.toLowerCase()}.yaml`, path: id }
      const text = texts.get(id)
      if (text === undefined) return [{ ...at, message: 'The article has no such paragraph.' }]
      return [
        ...(fingerprintOf(text) === sha256 ? [] : [{ ...at, message: 'The fingerprint is not that of the paragraph.' }]),
        ...printed
          .filter(({ words }) => !normaliseParagraph(text).includes(normaliseParagraph(words)))
          .map(({ words }) => ({ ...at, message: `"${words}" does not stand in the paragraph.` })),
      ]
    }),
  )
}

/** SHA-256 of the normalised paragraph, by which an attached article is recognised. */
export function fingerprintOf(paragraph: string): string {
  return createHash('sha256').update(normaliseParagraph(paragraph)).digest('hex')
}
