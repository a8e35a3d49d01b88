import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonsThatRead } from '@/app/(learn)/_components/lessons-that-read'
import { SourceCard } from '@/components/quiz/source-card'
import { ArticleMark } from '@/components/ui/article-mark'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Link } from '@/components/ui/link'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { currentViewer } from '@/server/access/viewer'
import { readAttachedText } from '@/server/articles/read-attached-text'
import { readArticle } from '@/server/content/course'
import { ArticleNeighbours } from './_components/article-neighbours'
import { CompareWith } from './_components/compare-with'
import { Paragraphs } from './_components/paragraphs'
import { RungsExplained } from './_components/rungs-explained'
import styles from './article.module.css'

type ArticlePageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ open?: string | string[] }> }

export async function generateMetadata({ params }: Pick<ArticlePageProps, 'params'>): Promise<Metadata> {
  const article = readArticle((await params).slug) ?? notFound()
  return { title: `${article.id}: ${article.title}`, description: article.about }
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const article = readArticle((await params).slug) ?? notFound()
  const asked = [(await searchParams).open].flat()
  const printed = await readAttachedText(await currentViewer(), article.id)
  const open = { claims: asked.includes('claims'), printed: asked.includes('text') }
  return (
    <>
      <header className={styles.head}>
        <Breadcrumbs crumbs={[{ href: '/reading-room', label: 'Reading room' }, { href: '/articles', label: 'Articles' }]} />
        <div className={styles.name}>
          <ArticleMark id={article.id} size="l" />
          <h1>{article.title}</h1>
        </div>
        <p className={styles.asOf}>{article.asOf}</p>
        <p className={styles.about}>{curlyQuotes(article.about)}</p>
      </header>
      <section aria-labelledby="card" className={styles.card}>
        <h2 id="card">Source card</h2>
        <SourceCard card={article.card} />
      </section>
      <section aria-labelledby="paragraphs">
        <h2 id="paragraphs">Paragraph by paragraph</h2>
        <p className={styles.howTo}>
          The summaries are ours. {printed ? 'Under each is the text as printed, for the people of this installation only. ' : null}What stands <q>in quotation marks</q> was printed. Beside each paragraph: whose voice is in it, and how well a reader could check that. Below it: the claims that it makes.
        </p>
        <div className={styles.tools}>
          <RungsExplained />
          <Unfold article={article} open={open} part="claims" words={['Open all claims', 'Fold the claims away']} />
          {printed ? <Unfold article={article} open={open} part="printed" words={['Open the whole text', 'Fold the text away']} /> : null}
        </div>
        <Paragraphs article={article} printed={printed} open={open} />
      </section>
      <CompareWith article={article} />
      <LessonsThatRead paras={article.paragraphs.map(({ id }) => id)} title="Lessons that read this article" />
      <ArticleNeighbours article={article} />
    </>
  )
}

type Opened = { claims: boolean; printed: boolean }
type UnfoldProps = { article: { slug: string }; open: Opened; part: keyof Opened; words: [open: string, fold: string] }

const nameInAddress = { claims: 'claims', printed: 'text' } as const

/** Opens or folds every fold of one kind, and leaves the other kind as it is. */
function Unfold({ article, open, part, words }: UnfoldProps) {
  const after = { ...open, [part]: !open[part] }
  const query = (['claims', 'printed'] as const).filter((name) => after[name]).map((name) => `open=${nameInAddress[name]}`)
  return (
    <Link href={`/articles/${article.slug}${query.length > 0 ? `?${query.join('&')}` : ''}#paragraphs`} className="no-print">
      {words[open[part] ? 1 : 0]}
    </Link>
  )
}
