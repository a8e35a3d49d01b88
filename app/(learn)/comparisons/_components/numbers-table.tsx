import { ParaRef } from '@/components/quiz/para-ref'
import { ParaRefs } from '@/components/reading/para-refs'
import { DataTable } from '@/components/ui/data-table'
import { checkableNames } from '@/domain/knowledge/kind-names'
import type { Figure } from '@/domain/knowledge/numbers'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../comparisons.module.css'

const columns = ['Number or date', 'As printed', 'Who vouches', 'Does not fit with', 'Can it be checked?'].map((label) => ({ key: label, label }))

/** Numbers and dates that a reader may want to check. */
export function NumbersTable({ figures, article }: { figures: Figure[]; article: string | undefined }) {
  const shown = figures.filter(({ para }) => !article || articleOfParagraph(para) === article)
  return (
    <section aria-labelledby="numbers" className={styles.section}>
      <h2 id="numbers" tabIndex={-1}>Numbers and dates</h2>
      <p className={styles.intro}>A number looks exact. Ask who vouches for it, and where you would look.</p>
      {shown.length === 0 ? <p className={styles.intro}>No number of this article is in the table.</p> : null}
      {shown.length > 0 ? (
        <DataTable
          caption={article ? `Numbers and dates of ${article}` : 'Numbers and dates of every article'}
          columns={columns}
          rows={shown.map((figure) => ({
            key: figure.id,
            cells: [
              <span key="what" id={`number-${figure.id}`}>{curlyQuotes(figure.what)}</span>,
              <span key="words" className={styles.wide}>
                <q className={styles.quote}>{quoted(figure.words)}</q> <ParaRef id={figure.para} /> {figure.also.length > 0 ? <>also <ParaRefs ids={figure.also} /></> : null}
              </span>,
              curlyQuotes(figure.who),
              <Conflicts key="conflicts" ids={figure.conflicts} figures={figures} />,
              <span key="how" className={styles.wide}>
                <strong>{checkableNames[figure.checkable]}.</strong> <LinkedText text={curlyQuotes(figure.how)} />
              </span>,
            ],
          }))}
        />
      ) : null}
    </section>
  )
}

function Conflicts({ ids, figures }: { ids: readonly string[]; figures: readonly Figure[] }) {
  return figures
    .filter(({ id }) => ids.includes(id))
    .map(({ id, words, para }) => (
      <span key={id} className={styles.conflict}>
        <q className={styles.quote}>{quoted(words)}</q> <ParaRef id={para} />
      </span>
    ))
}
