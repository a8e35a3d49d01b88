import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { SelectField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import { PageHeader } from '@/components/ui/page-header'
import { askedOneOf } from '@/domain/knowledge/asked'
import { termKinds } from '@/domain/knowledge/glossary'
import { termKindNames } from '@/domain/knowledge/kind-names'
import type { TableParams } from '@/domain/tables/table-order'
import { readGlossary } from '@/server/content/read-glossary'
import { TermDefinition } from './_components/term-definition'
import styles from './glossary.module.css'

export const metadata: Metadata = { title: 'Glossary', description: 'People, places, organisations and hard words of the course, explained in a sentence or two.' }

export default async function GlossaryPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const kind = askedOneOf(await searchParams, 'kind', termKinds)
  const { letters, count, all } = readGlossary(kind)
  return (
    <>
      <PageHeader title="Glossary" intro="People, places, organisations and hard words, as of July 2016. Each leads to where it stands, and in lessons and articles it leads back here." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      <FilterForm path="/glossary" label="Choose a kind of term" isFiltered={kind !== undefined}>
        <SelectField label="Kind" name="kind" defaultValue={kind ?? ''} options={[{ value: '', label: 'Every kind' }, ...termKinds.map((each) => ({ value: each, label: termKindNames[each].many }))]} />
      </FilterForm>
      <p className={styles.count}>{count === all ? `${count} terms.` : `${count} of ${all} terms.`}</p>
      {letters.length === 0 ? <EmptyState title="No term of this kind">Choose another kind.</EmptyState> : null}
      <nav aria-label="Letters" className={styles.letters}>
        <ul role="list">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter.toLowerCase()}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} className={styles.letter}>
          <h2 id={`letter-${letter.toLowerCase()}`} tabIndex={-1}>{letter}</h2>
          <dl className={styles.terms}>
            {entries.map((entry) => (
              <TermDefinition key={entry.term.term} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
