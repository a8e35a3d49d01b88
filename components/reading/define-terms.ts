import type { TermReader } from '@/domain/knowledge/find-terms'
import type { GlossaryTerm } from '@/domain/knowledge/glossary'
import { termAnchor, termHref } from '@/domain/knowledge/links'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import styles from './define-terms.module.css'

// A link in a link is no HTML, and a heading is read on its own.
const leftAlone = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre'])

/**
 * Our prose with its terms explained: each is a link to the glossary, and its meaning shows when it is pointed at or focused.
 * The prose is HTML that is safe to print; so is what comes back. The page must hold DismissNotes.
 */
export function defineTerms(html: string, read: TermReader): string {
  let depth = 0
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      const [, slash, tag] = /^<(\/?)([a-z0-9]+)/i.exec(piece) ?? []
      if (tag && leftAlone.has(tag.toLowerCase())) depth += slash ? -1 : 1
      return piece.startsWith('<') || depth > 0 ? piece : defineInText(piece, read)
    })
    .join('')
}

/** A text of ours as HTML, its quotation marks set as a printer sets them. */
export function proseHtml(text: string): string {
  return escapeHtml(curlyQuotes(text))
}

function defineInText(text: string, read: TermReader): string {
  let at = 0
  const pieces: string[] = []
  for (const { term, from, to } of read(text)) {
    pieces.push(text.slice(at, from), definition(term, text.slice(from, to)))
    at = to
  }
  return [...pieces, text.slice(at)].join('')
}

function definition(term: GlossaryTerm, words: string): string {
  const id = `meaning-${termAnchor(term.term)}`
  const isNamed = words.toLowerCase() === term.term.toLowerCase()
  const name = isNamed ? '' : `<b>${escapeHtml(term.term)}:</b> `
  return `<span class="${styles.term}"><a href="${termHref(term.term)}" aria-describedby="${id}">${words}</a><span role="tooltip" id="${id}" class="${styles.meaning}">${name}${proseHtml(term.meaning)}</span></span>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
