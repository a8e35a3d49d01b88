import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Passage } from '@/components/quiz/passage'
import { SourceCard } from '@/components/quiz/source-card'
import { ArticleMark } from '@/components/ui/article-mark'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { readArticle } from '@/server/content/course'
import { ArticleNeighbours } from './_components/article-neighbours'
import { ReadInLessons } from './_components/read-in-lessons'
import { RungsExplained } from './_components/rungs-explained'
import styles from './article.module.css'

type ArticlePageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const article = readArticle((await params).slug) ?? notFound()
  return { title: `${article.id}: ${article.title}`, description: article.about }
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const article = readArticle((await params).slug) ?? notFound()
  return (
    <>
      <header className={styles.head}>
        <Breadcrumbs crumbs={[{ href: '/articles', label: 'Articles' }]} />
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
          The summaries are ours. What stands <q>in quotation marks</q> was printed. Beside each paragraph: whose voice is in it, and how well a reader could check that.
        </p>
        <RungsExplained />
        {article.paragraphs.map((paragraph) => (
          <Passage key={paragraph.id} paragraph={paragraph} anchor />
        ))}
      </section>
      <ReadInLessons article={article} />
      <ArticleNeighbours article={article} />
    </>
  )
}
