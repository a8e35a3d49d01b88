import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonsThatRead } from '@/app/(learn)/_components/lessons-that-read'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { asked } from '@/domain/knowledge/asked'
import { placesOfClaim } from '@/domain/knowledge/compare-articles'
import type { TableParams } from '@/domain/tables/table-order'
import { readCourse } from '@/server/content/course'
import { readComparison, type Comparison } from '@/server/content/read-comparison'
import { ArticleSide } from './_components/article-side'
import { ChosenClaim } from './_components/chosen-claim'
import { ClaimChoice } from './_components/claim-choice'
import { PairForm } from './_components/pair-form'
import styles from './compare.module.css'

type ComparePageProps = { searchParams: Promise<TableParams> }

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  const { left, right } = comparisonFor(await searchParams)
  return { title: `${left.id} and ${right.id} side by side`, description: `The claims that ${left.id} and ${right.id} share, those on which they conflict, and those that only one of them makes.` }
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const comparison = comparisonFor(await searchParams)
  const { left, right, claim } = comparison
  const isSame = left.id === right.id
  return (
    <>
      <PageHeader
        title="Two articles side by side"
        intro="Choose a claim. It lights up where each article makes it, with the verb and the rung that it has there."
        crumbs={[
          { href: '/reading-room', label: 'Reading room' },
          { href: '/articles', label: 'Articles' },
        ]}
      />
      <PairForm comparison={comparison} articles={readCourse().articles} />
      {isSame ? (
        <Notice tone="info" title="That is the same article twice">
          <p>Choose another article on one of the two sides.</p>
        </Notice>
      ) : (
        <div className={styles.page}>
          <ClaimChoice comparison={comparison} />
          <div>
            {claim ? <ChosenClaim claim={claim} pair={{ left: left.slug, right: right.slug }} /> : null}
            <div className={styles.sides}>
              <ArticleSide article={left} claim={claim} />
              <ArticleSide article={right} claim={claim} />
            </div>
          </div>
        </div>
      )}
      {claim && !isSame ? <LessonsThatRead paras={[left.id, right.id].flatMap((id) => parasOf(comparison, id))} title="Lessons that read these paragraphs" /> : null}
    </>
  )
}

function comparisonFor(params: TableParams): Comparison {
  return readComparison({ left: asked(params, 'left'), right: asked(params, 'right'), claim: asked(params, 'claim') }) ?? notFound()
}

function parasOf({ claim }: Comparison, article: string): string[] {
  if (!claim) return []
  const { mentions, against } = placesOfClaim(claim, article)
  return [...mentions.map(({ para }) => para), ...against]
}
