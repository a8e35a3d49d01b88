import type { Fragment } from './base'
import { ParagraphLink } from './paragraph-links'
import styles from './material.module.css'

/** What a question is about: its set-up, and the printed words that it shows. */
export function Material({ setUp, exhibit, opensNewTab }: { setUp?: string; exhibit: readonly Fragment[]; opensNewTab?: boolean }) {
  return (
    <>
      {setUp && <p className={styles.setUp} dir="auto">{setUp}</p>}
      {exhibit.map(({ para, quote }) => (
        <blockquote key={`${para} ${quote}`} className={styles.exhibit}>
          <p dir="auto">“{quote}”</p>
          <cite>
            <ParagraphLink para={para} opensNewTab={opensNewTab} />
          </cite>
        </blockquote>
      ))}
    </>
  )
}

/** The question itself. A NOT on which it turns is bold. */
export function Stem({ stem, isNegative }: { stem: string; isNegative: boolean }) {
  if (!isNegative) return stem
  return stem.split(/\b(NOT|EXCEPT|LEAST)\b/).map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))
}
