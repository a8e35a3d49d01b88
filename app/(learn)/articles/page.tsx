import type { Metadata } from 'next'
import { SourceCard } from '@/components/quiz/source-card'
import { ArticleMark } from '@/components/ui/article-mark'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import styles from './articles.module.css'

export const metadata: Metadata = { title: 'Articles' }

export default function ArticlesPage() {
  const { articles } = readCourse()
  return (
    <>
      <PageHeader title="The articles" intro="Every article answers the same questions, in the same order. No scores and no badges: read the answers, then judge." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} actions={<ButtonLink href="/articles/compare">Two side by side</ButtonLink>} />
      {articles.length === 0 ? <EmptyState title="No articles yet">They will stand here once the course has some.</EmptyState> : null}
      <ol role="list" className={styles.articles}>
        {articles.map((article) => (
          <ArticleEntry key={article.id} article={article} />
        ))}
      </ol>
    </>
  )
}

function ArticleEntry({ article }: { article: Article }) {
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <ArticleMark id={article.id} size="l" />
        <div>
          <h2 className={styles.title}>
            <Link href={`/articles/${article.slug}`}>{article.title}</Link>
          </h2>
          <p className={styles.asOf}>{article.asOf}</p>
          <p className={styles.asOf}>{article.paragraphs.length} paragraphs</p>
        </div>
      </div>
      <div>
        <p className={styles.about}>{curlyQuotes(article.about)}</p>
        <SourceCard card={article.card} only={['outlet', 'owner', 'base', 'leansOn', 'written']} />
      </div>
    </li>
  )
}
