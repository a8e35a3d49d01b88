import { ParaRefs } from '@/components/reading/para-refs'
import { StandingMark } from '@/components/reading/standing-mark'
import { ArticleMark } from '@/components/ui/article-mark'
import { DataTable, type Row } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { standings } from '@/domain/knowledge/claims'
import type { CorroborationRow } from '@/domain/knowledge/corroboration'
import { standingMeanings, standingNames } from '@/domain/knowledge/kind-names'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Article } from '@/domain/lessons/schema'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../comparisons.module.css'

/** One claim a row, and how each article stands to it. */
export function CorroborationTable({ rows, articles }: { rows: CorroborationRow[]; articles: Article[] }) {
  return (
    <section aria-labelledby="corroboration" className={styles.section}>
      <h2 id="corroboration" tabIndex={-1}>Claims held against every article</h2>
      <p className={styles.intro}>
        A cell is about the claim, not about the truth. Count the roots before you count the texts: <Link href="/family-tree">the family tree</Link>.
      </p>
      <dl className={styles.meanings}>
        {standings.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingMark standing={standing} />
            </dt>
            <dd>{standingMeanings[standing]}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        sticky
        caption="Claims, and how each article stands to them"
        columns={[{ key: 'claim', label: 'Claim' }, ...articles.map(({ id }) => ({ key: id, label: <ArticleMark key={id} id={id} /> })), { key: 'verdict', label: 'Verdict' }]}
        rows={rows.map((row) => rowOf(row, articles))}
      />
    </section>
  )
}

function rowOf({ id, question, claim, cells, verdict, teach }: CorroborationRow, articles: Article[]): Row {
  return {
    key: id,
    cells: [
      <span key="claim" id={id.toLowerCase()} className={styles.claim}>
        <span className={styles.question}>{question}</span> <span className={styles.said}>{curlyQuotes(claim)}</span>
      </span>,
      ...articles.map((article) => <StandingCell key={article.id} cell={cells[article.id]} />),
      <span key="verdict" className={styles.verdict}>
        <strong>{curlyQuotes(verdict)}</strong> <LinkedText text={curlyQuotes(teach)} />
      </span>,
    ],
  }
}

function StandingCell({ cell }: { cell: CorroborationRow['cells'][string] | undefined }) {
  if (!cell) return standingNames.silent
  return (
    <span className={styles.standing}>
      <StandingMark standing={cell.value} />
      {cell.says ? (
        <span>
          <LinkedText text={curlyQuotes(cell.says)} />
        </span>
      ) : null}
      {cell.paras.length > 0 ? (
        <span>
          <ParaRefs ids={cell.paras} />
        </span>
      ) : null}
    </span>
  )
}
