import { SortedTable } from '@/components/tables/sorted-table'
import type { TableAddress } from '@/domain/tables/table-order'
import type { QuestionList } from '@/server/questions/list-questions'

/** The kinds of question that there are, each with an example to try. */
export function TypesTable({ types, address }: { types: QuestionList['types']; address: TableAddress }) {
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">Kinds of question</h2>
      <SortedTable
        name="kinds"
        caption={`${types.length} kinds of question, each with an example`}
        address={address}
        initial="name.asc"
        keyOf={({ type }) => type}
        rows={types}
        columns={[
          { key: 'name', label: 'Kind', cell: ({ name, exampleId }) => <a href={`/teach/questions/${exampleId}`}>{name}</a>, sortBy: ({ name }) => name },
          { key: 'about', label: 'What students do', cell: ({ about }) => about },
          { key: 'count', label: 'In the course', align: 'end', cell: ({ count }) => count, sortBy: ({ count }) => count },
        ]}
      />
    </section>
  )
}
