import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import linkStyles from '../paragraph-links.module.css'
import { relationLabels, relationMeanings, relations } from './relations'
import type { Claim, Presented, Response } from './schema'
import styles from './corroboration-grid.module.css'

type Props = AnswerProps<Presented, Response>

// One table for every width: the roles are spelt out because the narrow layout takes `display: table` away, and with it the meaning.
export function CorroborationGridAnswer({ question, response, idPrefix, disabled }: Props) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ArticleLinks articles={question.articles} />
      <Meanings />
      <div className={styles.wrapper}>
        <table role="table" className={styles.table}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              <th role="columnheader" scope="col">Claim</th>
              {question.articles.map((article) => (
                <th key={article} role="columnheader" scope="col">{article}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {question.claims.map((claim) => (
              <tr key={claim.id} role="row" className={styles.row}>
                <th role="rowheader" scope="row" className={styles.claim} dir="auto">{claim.text}</th>
                {question.articles.map((article) => (
                  <td key={article} role="cell" className={styles.cell} data-asked={question.asked.includes(`${claim.id}.${article}`)}>
                    <Cell question={question} response={response} idPrefix={idPrefix} claim={claim} article={article} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </AnswerFrame>
  )
}

/** The four words to choose from, one line each. */
function Meanings() {
  return (
    <dl className={styles.meanings}>
      {relations.map((value) => (
        <div key={value}>
          <dt>{relationLabels[value]}</dt>
          <dd>{relationMeanings[value]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Leads to the whole articles: silence can only be seen in all of one. */
function ArticleLinks({ articles }: { articles: readonly string[] }) {
  return (
    <p className={linkStyles.line}>
      The articles:{' '}
      {articles.map((article, index) => (
        <span key={article}>
          {index > 0 && ', '}
          <a className={linkStyles.link} href={`/articles/${article.toLowerCase()}`} target="_blank" rel="noopener">
            {article}
            <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
          </a>
        </span>
      ))}
    </p>
  )
}

type CellProps = Pick<Props, 'question' | 'response' | 'idPrefix'> & { claim: Claim; article: string }

function Cell({ question, response, idPrefix, claim, article }: CellProps) {
  const name = `${claim.id}.${article}`
  const id = `${idPrefix}-${claim.id}-${article}`
  if (!question.asked.includes(name)) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>Not asked</VisuallyHidden>
      </>
    )
  }
  return (
    <>
      <label htmlFor={id} className={styles.article}>
        {article}
        <VisuallyHidden>: {claim.text}</VisuallyHidden>
      </label>
      <select id={id} name={`response.${name}`} defaultValue={response?.cells[name] ?? ''} className={styles.menu}>
        <option value="">Choose</option>
        {relations.map((value) => (
          <option key={value} value={value}>{relationLabels[value]}</option>
        ))}
      </select>
    </>
  )
}
