import { ParaRef } from '@/components/quiz/para-ref'
import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import type { Framing } from '@/domain/knowledge/framing'
import { framingKindNames } from '@/domain/knowledge/kind-names'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../comparisons.module.css'

const columns = ['As printed', 'Kind', 'What it does to a reader', 'A plain wording', 'Other words for it'].map((label) => ({ key: label, label }))

/** Choices of words, and what they do. */
export function FramingTable({ framing, article }: { framing: Framing[]; article: string | undefined }) {
  const shown = framing.filter((each) => !article || each.article === article)
  return (
    <section aria-labelledby="framing" className={styles.section}>
      <h2 id="framing" tabIndex={-1}>Choices of words</h2>
      <p className={styles.intro}>Every outlet chooses. A choice is not a lie, and a plain wording is a choice too.</p>
      {shown.length === 0 ? <p className={styles.intro}>No choice of this article is in the table.</p> : null}
      {shown.length > 0 ? (
        <DataTable
          caption={article ? `Choices of words in ${article}` : 'Choices of words in every article'}
          columns={columns}
          rows={shown.map(({ id, printed, para, kind, does, instead, compare }) => ({
            key: id,
            cells: [
              <span key="printed" className={styles.wide}>
                <q className={styles.quote}>{quoted(printed)}</q> <ParaRef id={para} />
              </span>,
              <Tag key="kind">{framingKindNames[kind]}</Tag>,
              <span key="does" className={styles.wide}>
                <LinkedText text={curlyQuotes(does)} />
              </span>,
              <span key="instead" className={styles.wide}>{curlyQuotes(instead)}</span>,
              compare ? (
                <span key="compare" className={styles.wide}>
                  {compare.para ? <ParaRef id={compare.para} /> : compare.label}: <q className={styles.quote}>{quoted(compare.words)}</q>
                </span>
              ) : null,
            ],
          }))}
        />
      ) : null}
    </section>
  )
}
