import type { Claim, Standing } from '@/domain/knowledge/claims'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { Course } from '../load-course'

type Facts = { article: string; isMentioned: boolean; saysItItself: boolean; isAgainst: boolean; sharesRoot: boolean }

const faultOf: Record<Standing, (facts: Facts) => string | false> = {
  agrees: ({ article, isMentioned }) => !isMentioned && `${article} is said to agree, and no paragraph of it is mentioned.`,
  'same-origin': ({ article, sharesRoot }) => !sharesRoot && `${article} is said to have the same origin as an article that agrees, and none shares its root.`,
  // A speaker may say what the article itself says otherwise.
  conflicts: ({ article, saysItItself, isAgainst }) => (saysItItself || !isAgainst) && `${article} is said to conflict. Name its paragraph under "against", and not as its own words among the mentions.`,
  silent: ({ article, isMentioned, isAgainst }) => (isMentioned || isAgainst) && `${article} is said to be silent, and a paragraph of it is named.`,
}

/** Each article stands to the claim as its paragraphs do, and no root is counted as two witnesses. */
export function standingFaults(claim: Claim, course: Course): string[] {
  const faults = course.articles.map(({ id }) => {
    const standing = claim.articles[id]
    return standing ? faultOf[standing](factsOf(claim, id)) : `Say how ${id} stands to it.`
  })
  return [...faults.filter((fault) => fault !== false), ...countedTwice(claim, course)]
}

function factsOf(claim: Claim, article: string): Facts {
  const roots = rootsOf(claim, article)
  const agreeing = Object.keys(claim.articles).filter((other) => other !== article && claim.articles[other] === 'agrees')
  return {
    article,
    isMentioned: roots.length > 0,
    saysItItself: claim.mentions.some(({ para, how }) => articleOfParagraph(para) === article && how === 'outlet'),
    isAgainst: claim.against.some((para) => articleOfParagraph(para) === article),
    sharesRoot: agreeing.flatMap((other) => rootsOf(claim, other)).some((root) => roots.includes(root)),
  }
}

/** Two articles that rest on the same sources are one witness. Sentences for which no source was found may have any. */
function countedTwice(claim: Claim, { articles, knowledge }: Course): string[] {
  const unknown = knowledge.provenance.sources.filter(({ kind }) => kind === 'own-words').map(({ id }) => id)
  const agreeing = articles.filter(({ id }) => claim.articles[id] === 'agrees').map(({ id }) => ({ id, roots: rootsOf(claim, id) }))
  return agreeing
    .filter(({ roots }, index) => {
      if (roots.length === 0) return false
      const earlier = agreeing.slice(0, index).flatMap((one) => one.roots)
      return roots.every((root) => earlier.includes(root) && !unknown.includes(root))
    })
    .map(({ id }) => `${id} rests on nothing but what an earlier article rests on. Give it "same-origin".`)
}

function rootsOf({ mentions, root }: Claim, article: string): string[] {
  return mentions.filter(({ para }) => articleOfParagraph(para) === article).map((mention) => mention.root ?? root)
}
