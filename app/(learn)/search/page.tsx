import type { Metadata } from 'next'
import { SearchBox } from '@/app/(learn)/_components/search-box'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { asked } from '@/domain/knowledge/asked'
import type { TableParams } from '@/domain/tables/table-order'
import { searchCourse } from '@/server/content/search-course'
import { FoundGroup } from './_components/found-group'
import { kindNames } from './_components/kind-names'
import styles from './search.module.css'

type SearchPageProps = { searchParams: Promise<TableParams> }

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const query = queryOf(await searchParams)
  return { title: query ? `${query}: search` : 'Search' }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams
  const query = queryOf(params)
  const found = searchCourse(query)
  const only = found.find(({ kind }) => kind === asked(params, 'in'))
  const count = found.reduce((sum, { results }) => sum + results.length, 0)
  return (
    <>
      <PageHeader title="Search" intro="Actors, terms, claims, paragraphs and lessons, with what you look for marked." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      <SearchBox query={query} />
      {query ? <Summary query={query} count={count} /> : null}
      {count > 0 ? (
        <nav aria-label="Kinds of results" className={styles.kinds}>
          <ul role="list">
            {found.map(({ kind, results }) => (
              <li key={kind}>
                <a href={only ? `/search?${new URLSearchParams({ q: query })}#${kind}` : `#${kind}`}>{kindNames[kind].title}</a> {results.length}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {(only ? [only] : found).map((group) => (
        <FoundGroup key={group.kind} group={group} query={query} isWhole={group === only} />
      ))}
    </>
  )
}

function queryOf(params: TableParams): string {
  return asked(params, 'q')?.trim() ?? ''
}

function Summary({ query, count }: { query: string; count: number }) {
  if (count > 0) {
    return (
      <p>
        {count === 1 ? '1 result' : `${count} results`} for <strong dir="auto">{query}</strong>.
      </p>
    )
  }
  return (
    <EmptyState title={<>Nothing was found for <bdi>{query}</bdi></>}>
      <p>Every word must begin a word of what is found. Try fewer words, or only the first letters of a name that has several spellings.</p>
    </EmptyState>
  )
}
