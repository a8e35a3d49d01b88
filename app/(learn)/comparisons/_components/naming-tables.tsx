import { ParaRefs } from '@/components/reading/para-refs'
import { ArticleMark } from '@/components/ui/article-mark'
import { DataTable } from '@/components/ui/data-table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { NamingGroup } from '@/domain/knowledge/naming'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Article } from '@/domain/lessons/schema'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../comparisons.module.css'

/** Several names for one thing, and how often each stands in each article. */
export function NamingTables({ groups, articles }: { groups: NamingGroup[]; articles: Article[] }) {
  return (
    <section aria-labelledby="naming" className={styles.section}>
      <h2 id="naming" tabIndex={-1}>Names for one thing</h2>
      <p className={styles.intro}>Counted in the articles as they were printed: whole words with their capitals, inside quotations too. A dot is none.</p>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`naming-${group.id}`} className={styles.group}>
          <h3 id={`naming-${group.id}`}>{group.about}</h3>
          <p className={styles.intro}>
            This course writes {curlyQuotes(group.our)}. {curlyQuotes(group.teach)}
          </p>
          <DataTable
            caption={`How often each name stands in each article: ${group.about}`}
            columns={[
              { key: 'name', label: 'Name' },
              ...articles.map(({ id }) => ({ key: id, label: <ArticleMark key={id} id={id} />, align: 'center' as const })),
              { key: 'who', label: 'Who uses it' },
              { key: 'where', label: 'Where' },
            ]}
            rows={group.terms.map(({ term, forms, counts, users, paras }) => ({
              key: term,
              cells: [
                <span key="term">
                  <bdi>{curlyQuotes(term)}</bdi>
                  {forms.length > 0 ? <span className={styles.forms}>counted: {forms.map(curlyQuotes).join(', ')}</span> : null}
                </span>,
                ...articles.map(({ id }) => <Count key={id} count={counts[id] ?? 0} />),
                <span key="users" className={styles.wide}>
                  <LinkedText text={curlyQuotes(users)} />
                </span>,
                <span key="paras" className={styles.paras}>
                  <ParaRefs ids={paras} />
                </span>,
              ],
            }))}
          />
        </section>
      ))}
    </section>
  )
}

/** The dot is for the eye: none is as good as a number, and quieter. */
function Count({ count }: { count: number }) {
  if (count > 0) return <strong>{count}</strong>
  return (
    <span className={styles.none}>
      <span aria-hidden="true">·</span>
      <VisuallyHidden>0</VisuallyHidden>
    </span>
  )
}
