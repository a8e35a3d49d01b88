import { ParaRef } from '@/components/quiz/para-ref'
import { Highlighted } from '@/components/reading/highlighted'
import { ArticleMark } from '@/components/ui/article-mark'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { excerpt } from '@/domain/search/highlight'
import type { SearchResult } from '@/domain/search/search'
import type { FoundOfKind } from '@/server/content/search-course'
import { kindNames } from './kind-names'
import styles from '../search.module.css'

const shownAtFirst = 6
const mostParas = 6

type FoundGroupProps = { group: FoundOfKind; query: string; /** Show all of them, not only the best. */ isWhole: boolean }

/** The results of one kind: the best of them, and the way to the rest. */
export function FoundGroup({ group: { kind, results }, query, isWhole }: FoundGroupProps) {
  const shown = isWhole ? results : results.slice(0, shownAtFirst)
  const { title, many } = kindNames[kind]
  return (
    <section aria-labelledby={kind} className={styles.group}>
      <h2 id={kind} tabIndex={-1}>
        {title}
      </h2>
      <ul role="list" className={styles.results}>
        {shown.map((result) => (
          <Result key={result.entry.href} result={result} query={query} />
        ))}
      </ul>
      {shown.length < results.length ? (
        <p className={styles.more}>
          <a href={`/search?${new URLSearchParams({ q: query, in: kind })}`}>
            All {results.length} {many}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Result({ result: { entry, shown }, query }: { result: SearchResult; query: string }) {
  return (
    <li>
      <h3 className={styles.title}>
        {entry.kind === 'paragraph' ? <ArticleMark id={articleOfParagraph(entry.title)} /> : null}
        <a href={entry.href}>
          <bdi>
            <Highlighted text={entry.title} query={query} />
          </bdi>
        </a>
      </h3>
      {shown.map((text, index) => (
        <p key={index} dir="auto">
          <Highlighted text={excerpt(text, query)} query={query} />
        </p>
      ))}
      {entry.paras.length > 0 ? (
        <p className={styles.paras}>
          {entry.paras.slice(0, mostParas).map((id) => (
            <ParaRef key={id} id={id} />
          ))}
          {entry.paras.length > mostParas ? <span>and {entry.paras.length - mostParas} more</span> : null}
        </p>
      ) : null}
    </li>
  )
}
