import { micromark } from 'micromark'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { paragraphHref } from '@/domain/lessons/paragraph-id'

const reference = /\[\[(S\d+-\d+)\]\]/g

/** Our own prose as HTML. Raw HTML in it is shown as text; [[S3-4]] becomes a link to the paragraph. */
export function renderProse(markdown: string): string {
  return micromark(curlyQuotes(markdown).replace(reference, (_whole, id: string) => `[${id}](${paragraphHref(id)})`))
}

/** The paragraphs that a piece of prose refers to. */
export function referencesIn(markdown: string): string[] {
  return [...markdown.matchAll(reference)].map(([, id]) => id!)
}

/** Our own prose without its marks: one text for each paragraph, heading or point of a list. */
export function plainProse(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .replace(reference, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^\s*(?:#{1,6}|[-*>]|\d+\.)\s+/gm, '')
        .replace(/[*_`]{1,3}/g, '')
        .replace(/\s+([.,;:!?])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
}
