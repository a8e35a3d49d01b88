import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/ui/page-header'
import { asked } from '@/domain/knowledge/asked'
import type { TableParams } from '@/domain/tables/table-order'
import { readArticle, readCourse } from '@/server/content/course'
import { Absences } from './_components/absences'
import { ArticleChoice } from './_components/article-choice'
import { CorroborationTable } from './_components/corroboration-table'
import { FramingTable } from './_components/framing-table'
import { NamingTables } from './_components/naming-tables'
import { NumbersTable } from './_components/numbers-table'
import styles from './comparisons.module.css'

export const metadata: Metadata = { title: 'Comparisons', description: 'Claims, names, numbers and choices of words held against every article, and what none of the articles says.' }

const sections = [
  { id: 'corroboration', title: 'Claims held against every article' },
  { id: 'naming', title: 'Names for one thing' },
  { id: 'numbers', title: 'Numbers and dates' },
  { id: 'framing', title: 'Choices of words' },
  { id: 'absences', title: 'What none of them says' },
]

export default async function ComparisonsPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const id = asked(await searchParams, 'article')
  const article = id === undefined ? undefined : (readArticle(id) ?? notFound())
  const { knowledge, articles } = readCourse()
  return (
    <>
      <PageHeader title="Comparisons" intro="The same question put to every article: what it claims, which names and numbers it prints, which words it chooses, and what is missing." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      <nav aria-label="On this page" className={styles.contents}>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <CorroborationTable rows={knowledge.corroboration} articles={articles} />
      <NamingTables groups={knowledge.naming} articles={articles} />
      <ArticleChoice article={article?.id} articles={articles} />
      <NumbersTable figures={knowledge.numbers} article={article?.id} />
      <FramingTable framing={knowledge.framing} article={article?.id} />
      <Absences absences={knowledge.absences} />
    </>
  )
}
