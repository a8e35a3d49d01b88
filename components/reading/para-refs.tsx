import { ParaRef } from '@/components/quiz/para-ref'

/** Paragraphs by their ids, each leading to its place in its article. */
export function ParaRefs({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => (
    <span key={id}>
      <ParaRef id={id} />{' '}
    </span>
  ))
}
