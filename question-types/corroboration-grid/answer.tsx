import { standings as relations } from '@/domain/knowledge/claims'
import { standingMeanings, standingNames } from '@/domain/knowledge/kind-names'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { FoldingTable } from '../folding-table'
import { Menu, menuOptions } from '../menu'
import linkStyles from '../paragraph-links.module.css'
import type { Presented, Response } from './schema'
import styles from './corroboration-grid.module.css'

type Props = AnswerProps<Presented, Response>

export function CorroborationGridAnswer({ question, response, idPrefix, disabled }: Props) {
  const columns = question.articles.map((article) => ({ id: article, label: article }))
  const rows = question.claims.map(({ id, text }) => ({ id, label: text }))
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ArticleLinks articles={question.articles} />
      <Meanings />
      <FoldingTable
        rowsAre="Claim"
        columns={columns}
        rows={rows}
        hasWideColumns
        className={styles.grid}
        cell={(claim, article) => question.asked.includes(`${claim}.${article}`) ? <Cell question={question} response={response} idPrefix={idPrefix} claim={claim} article={article} /> : null}
      />
    </AnswerFrame>
  )
}

/** The four words to choose from, one line each. */
function Meanings() {
  return (
    <dl className={styles.meanings}>
      {relations.map((value) => (
        <div key={value}>
          <dt>{standingNames[value]}</dt>
          <dd>{standingMeanings[value]}</dd>
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

type CellProps = Pick<Props, 'question' | 'response' | 'idPrefix'> & { claim: string; article: string }

function Cell({ question, response, idPrefix, claim, article }: CellProps) {
  const name = `${claim}.${article}`
  const id = `${idPrefix}-${claim}-${article}`
  return (
    <>
      <label htmlFor={id} className={styles.article}>
        {article}
        <VisuallyHidden>: {question.claims.find((each) => each.id === claim)?.text}</VisuallyHidden>
      </label>
      <Menu id={id} name={`response.${name}`} chosen={response?.cells[name]} options={menuOptions(relations, standingNames)} />
    </>
  )
}
