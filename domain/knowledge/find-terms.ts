import type { GlossaryTerm } from './glossary'

type FoundTerm = { term: GlossaryTerm; from: number; to: number }
/** Finds in a text the terms that it has not met before. */
export type TermReader = (text: string) => FoundTerm[]

type Word = { text: string; from: number; to: number }
type Form = { term: GlossaryTerm; words: string[] }

/** Reads one text after the other, and finds each term only where it stands first. Of two forms at one place the longer counts. */
export function termReader(terms: readonly GlossaryTerm[]): TermReader {
  const forms = formsByFirstWord(terms)
  const met = new Set<GlossaryTerm>()
  return (text) => {
    const words = wordsIn(text)
    const found: FoundTerm[] = []
    for (let at = 0; at < words.length; at++) {
      const form = forms.get(words[at]!.text.toLowerCase())?.find((each) => standsAt(text, words.slice(at, at + each.words.length), each))
      if (!form) continue
      const last = at + form.words.length - 1
      if (!met.has(form.term)) found.push({ term: form.term, from: words[at]!.from, to: words[last]!.to })
      met.add(form.term)
      at = last
    }
    return found
  }
}

function formsByFirstWord(terms: readonly GlossaryTerm[]): Map<string, Form[]> {
  const forms = terms.flatMap((term) => [term.term, ...term.forms].map((form): Form => ({ term, words: wordsIn(form).map(({ text }) => text) })))
  const longestFirst = forms.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length)
  const byFirstWord = new Map<string, Form[]>()
  for (const form of longestFirst) {
    const first = form.words[0]!.toLowerCase()
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form])
  }
  return byFirstWord
}

/** A hyphen belongs to its word, an apostrophe does not: “Kerry’s” names Kerry, “US-backed” does not name the US. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({ text: word, from: index, to: index + word.length }))
}

function standsAt(text: string, words: Word[], form: Form): boolean {
  return words.length === form.words.length && words.every((word, index) => isSameWord(word.text, form.words[index]!) && (index === 0 || /^\s+$/.test(text.slice(words[index - 1]!.to, word.from))))
}

/** Small letters may begin a sentence. Where a term has a capital it must be there: IS is a group, “is” is not. */
function isSameWord(word: string, inForm: string): boolean {
  return word === inForm || (inForm === inForm.toLowerCase() && word.charAt(0).toLowerCase() + word.slice(1) === inForm)
}
