import { foldText } from '@/domain/search/fold-text'

/** Where an actor has its page. */
export function actorHref(id: string): string {
  return `/actors/${id}`
}

/** Where two articles lie side by side with this claim chosen: any two that show it well, or one of them given. */
export function claimHref(id: string, article?: string): string {
  return compareHref({ left: article, claim: id })
}

type Compared = { left?: string; right?: string; claim?: string }

/** Where two articles lie side by side. What is left out is chosen there. */
export function compareHref({ left, right, claim }: Compared): string {
  const asked = Object.entries({ left: left?.toLowerCase(), right: right?.toLowerCase(), claim }).filter((each): each is [string, string] => each[1] !== undefined)
  return `/articles/compare${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}${claim ? '#chosen' : ''}`
}

/** The anchor of a term on the page of the glossary: "al-Qaida" is al-qaida. */
export function termAnchor(term: string): string {
  return foldText(term)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Where the glossary explains a term. */
export function termHref(term: string): string {
  return `/glossary#${termAnchor(term)}`
}
