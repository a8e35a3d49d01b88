import 'server-only'
import type { ItemCounts } from '@/domain/analytics/item-counts'
import { rankReteach, type Reteach } from '@/domain/analytics/reteach'
import { reteachSentence } from '@/domain/analytics/wording'
import { readCourse, readParagraph } from '@/server/content/course'

/** One thing to teach again, ready to print. */
export type ReteachCard = {
  key: string
  sentence: string
  /** The mistaken idea in words; null where no idea stands out. */
  misconception: { id: string; name: string; explains: string; reteach: string } | null
  question: { id: string; number: number; stem: string }
  passages: NonNullable<ReturnType<typeof readParagraph>>[]
  strength: number
}

/** The things to teach again, most pressing first, in words and with at most two passages each. */
export function describeReteach(items: ItemCounts[]): ReteachCard[] {
  return rankReteach(items).map(describe)
}

function describe(reteach: Reteach): ReteachCard {
  const { item, strength } = reteach
  const code = reteach.kind === 'misconception' ? reteach.misconception : null
  const known = readCourse().knowledge.misconceptions.find(({ id }) => id === code)
  const misconception = known ? { id: known.id, name: known.name, explains: known.explains, reteach: known.reteach } : null
  const passages = passagesFor(reteach)
  return {
    key: `${item.id} ${code ?? 'question'}`,
    sentence: reteachSentence(reteach, misconception?.name ?? null, passages.map(({ id }) => id)),
    misconception,
    question: { id: item.id, number: item.number, stem: item.stem },
    passages,
    strength,
  }
}

/** What decides the question first, then what the mistaken choice leans on. */
function passagesFor({ item, chosen }: Reteach) {
  const ids = [...new Set([...item.evidence.slice(0, 1), ...(chosen?.paras ?? []), ...item.evidence])]
  return ids.flatMap((id) => readParagraph(id) ?? []).slice(0, 2)
}
