import { paragraphHref, splitAtParagraphIds } from '@/domain/lessons/paragraph-id'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import styles from './paragraph-links.module.css'

type ParagraphLinkProps = {
  para: string
  /** While a question is being answered, so that nothing on the page is lost. */
  opensNewTab?: boolean
}

/** A paragraph id that leads to its paragraph. */
export function ParagraphLink({ para, opensNewTab = false }: ParagraphLinkProps) {
  if (!opensNewTab) return <a className={styles.link} href={paragraphHref(para)}>{para}</a>
  return (
    <a className={styles.link} href={paragraphHref(para)} target="_blank" rel="noopener">
      {para}
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </a>
  )
}

/** A line of paragraph links, or nothing when there are none. */
export function ParagraphLinks({ label, paras, opensNewTab }: { label: string; paras: readonly string[]; opensNewTab?: boolean }) {
  if (paras.length === 0) return null
  return (
    <p className={styles.line}>
      {label}{' '}
      {paras.map((para, index) => (
        <span key={para}>
          {index > 0 && ', '}
          <ParagraphLink para={para} opensNewTab={opensNewTab} />
        </span>
      ))}
    </p>
  )
}

/** Our words, with the paragraphs that they name as links. */
export function LinkedText({ text, opensNewTab }: { text: string; opensNewTab?: boolean }) {
  return splitAtParagraphIds(text).map((part, index) => (part.isParagraph ? <ParagraphLink key={index} para={part.text} opensNewTab={opensNewTab} /> : part.text))
}
