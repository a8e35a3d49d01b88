import { ParaRef } from '@/components/quiz/para-ref'
import { CsvLink } from '@/components/tables/csv-link'
import { DataTable, type Column } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { gateFor, gateNote } from '@/domain/analytics/display-gates'
import type { BucketCount, ItemCounts } from '@/domain/analytics/item-counts'
import { facilityWords, percent } from '@/domain/analytics/wording'
import { sortRows } from '@/domain/tables/sort-rows'
import { orderHref, parseOrder, type TableAddress } from '@/domain/tables/table-order'
import type { Results } from '@/server/analytics/read-results'
import styles from '../../../../_components/teach.module.css'

/** Question by question: how many chose what. */
export function QuestionsSection({ results, address }: { results: Results; address: TableAddress }) {
  const { assignment, items, misconceptionNames } = results
  if (items.length === 0) return null
  const mostFirst = parseOrder(address.params.answers, ['question', 'students'], 'question.asc').by === 'students'
  const hasTables = items.some(({ finished }) => gateFor(finished) !== 'hidden')
  return (
    <section className={styles.section} aria-labelledby="questions">
      <div className={styles.sectionHead}>
        <h2 id="questions">Question by question</h2>
        {hasTables ? <CsvLink href={`/api/assignments/${assignment.id}/questions.csv`} of="answers by question" /> : null}
      </div>
      {hasTables ? <AnswersOrder mostFirst={mostFirst} address={address} /> : null}
      {items.map((item) => (
        <Item key={item.id} item={item} names={misconceptionNames} mostFirst={mostFirst} />
      ))}
    </section>
  )
}

/** One order for the tables of all questions. */
function AnswersOrder({ mostFirst, address }: { mostFirst: boolean; address: TableAddress }) {
  const href = `${orderHref(address, 'answers', mostFirst ? 'question.asc' : 'students.desc')}#questions`
  return (
    <p>
      {mostFirst ? 'The answer most often chosen comes first.' : 'Answers stand in the order of the question.'} <a href={href}>{mostFirst ? 'Show them in the order of the question' : 'Show the most chosen first'}</a>
    </p>
  )
}

type ItemProps = { item: ItemCounts; names: Record<string, string>; mostFirst: boolean }

function Item({ item, names, mostFirst }: ItemProps) {
  const gate = gateFor(item.finished)
  return (
    <article id={item.id} tabIndex={-1} className={styles.item} aria-labelledby={`${item.id}-stem`}>
      <h3 id={`${item.id}-stem`}>
        {item.number}. {item.stem}
      </h3>
      {gate === 'hidden' ? (
        <p>{gateNote(item.finished)}</p>
      ) : (
        <>
          <p>
            All of it right: {facilityWords(item)}.{item.partly > 0 ? ` Part of it right: ${item.partly}.` : ''}
            {item.blank > 0 ? ` Left blank: ${item.blank}.` : ''} It is settled by{' '}
            {item.evidence.map((id, index) => (
              <span key={id}>
                {index > 0 ? ', ' : ''}
                <ParaRef id={id} />
              </span>
            ))}
            .
          </p>
          {item.buckets.length > 0 ? <BucketsTable item={item} names={names} mostFirst={mostFirst} withShares={gate === 'shares'} /> : null}
        </>
      )}
    </article>
  )
}

// A matrix can be answered in dozens of ways: then what nobody chose is left out.
const MANY_ANSWERS = 8

function BucketsTable({ item, names, mostFirst, withShares }: ItemProps & { withShares: boolean }) {
  const columns: Column[] = [
    { key: 'answer', label: 'Answer' },
    { key: 'right', label: 'Key' },
    { key: 'count', label: 'Students', align: 'end', sorted: mostFirst ? 'descending' : undefined },
    ...(withShares ? [{ key: 'share', label: 'Share', align: 'end' } as const] : []),
    { key: 'idea', label: 'What it suggests' },
  ]
  const shown = item.buckets.length > MANY_ANSWERS ? item.buckets.filter(({ right, count }) => right || count > 0) : item.buckets
  const rows = (mostFirst ? sortRows(shown, ({ count }) => count, 'descending') : shown).map((bucket) => ({
    key: bucket.id,
    cells: [bucket.label, <Key key="right" bucket={bucket} />, bucket.count, ...(withShares ? [percent(bucket.count / item.finished)] : []), bucket.misconception ? (names[bucket.misconception] ?? bucket.misconception) : ''],
  }))
  return <DataTable caption={`Question ${item.number}: who chose what, of ${item.finished}`} columns={columns} rows={rows} />
}

function Key({ bucket }: { bucket: BucketCount }) {
  return bucket.right ? <Tag tone="good">✓ Right</Tag> : <Tag>✗ Wrong</Tag>
}
