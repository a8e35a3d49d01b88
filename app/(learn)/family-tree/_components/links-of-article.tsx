import { ParaRefs } from '@/components/reading/para-refs'
import { ArticleMark } from '@/components/ui/article-mark'
import { DataTable } from '@/components/ui/data-table'
import { certaintyNames, howKnownNames } from '@/domain/knowledge/kind-names'
import type { Provenance } from '@/domain/knowledge/provenance'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Article } from '@/domain/lessons/schema'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../family-tree.module.css'

const columns = ['Source', 'Paragraphs', 'How we know', 'How sure', 'Note'].map((label) => ({ key: label, label }))

/** What one article rests on, paragraph by paragraph. */
export function LinksOfArticle({ article, provenance }: { article: Article; provenance: Provenance }) {
  const links = provenance.links.filter((link) => link.article === article.id)
  const nameOf = (id: string) => provenance.sources.find((source) => source.id === id)?.name ?? id
  const anchor = `of-${article.slug}`
  return (
    <section aria-labelledby={anchor} className={styles.article}>
      <h3 id={anchor} className={styles.title}>
        <ArticleMark id={article.id} /> <a href={`/articles/${article.slug}`}>{article.title}</a>
      </h3>
      {links.length === 0 ? <p className={styles.about}>No source is known.</p> : null}
      {links.length > 0 ? (
        <DataTable
          caption={`What ${article.id} rests on`}
          columns={columns}
          rows={links.map(({ source, paras, how, certainty, note }, index) => ({
            key: `${source}-${index}`,
            cells: [
              <a key="source" href={`#source-${source}`}>{nameOf(source)}</a>,
              <span key="paras" className={styles.paras}><ParaRefs ids={paras} /></span>,
              howKnownNames[how],
              certaintyNames[certainty],
              note ? <LinkedText key="note" text={curlyQuotes(note)} /> : null,
            ],
          }))}
        />
      ) : null}
    </section>
  )
}
