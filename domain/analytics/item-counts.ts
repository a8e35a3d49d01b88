/** What the counting needs to know of a question. The caller takes it from the question's own type. */
export type CountedQuestion = {
  id: string
  /** 1, 2, 3 … in the order of the table's columns. */
  number: number
  stem: string
  weight: number
  /** Whether a student picks exactly one bucket, so that counts of buckets add up to students. */
  picksOne: boolean
  /** Paragraphs that decide the question. */
  evidence: string[]
  buckets: { id: string; label: string; right: boolean; misconception?: string; paras: string[] }[]
}

export type BucketCount = CountedQuestion['buckets'][number] & { count: number }

/** One question with how many first attempts went which way. right + partly + wrong + blank = finished. */
export type ItemCounts = Omit<CountedQuestion, 'buckets'> & {
  finished: number
  right: number
  partly: number
  wrong: number
  blank: number
  buckets: BucketCount[]
}

/** Joins a question with its row of counts by bucket. `:right`, `:partly`, `:wrong` and `:blank` count whole answers. */
export function countItem(question: CountedQuestion, counts: ReadonlyMap<string, number>): ItemCounts {
  const count = (bucket: string) => counts.get(bucket) ?? 0
  const [right, partly, wrong, blank] = [count(':right'), count(':partly'), count(':wrong'), count(':blank')]
  return {
    ...question,
    finished: right + partly + wrong + blank,
    right, partly, wrong, blank,
    buckets: question.buckets.map((bucket) => ({ ...bucket, count: count(bucket.id) })),
  }
}

/** How well a question went, from 0 to 1; an answer that is partly right counts half. */
export function easeOf(item: ItemCounts): number {
  return item.finished === 0 ? 1 : (item.right + item.partly / 2) / item.finished
}
