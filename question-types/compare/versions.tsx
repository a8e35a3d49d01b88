import { quoted } from '@/domain/lessons/curly-quotes'
import { ParagraphLink } from '../paragraph-links'
import type { PresentedVersion } from './schema'
import type { Segment } from './segments'
import styles from './compare.module.css'

type VersionsProps = { left: PresentedVersion; right: PresentedVersion; idPrefix: string; opensNewTab?: boolean }

/** The two versions, one beside the other where there is room: pieces with numbers, and pieces with letters. */
export function Versions({ left, right, idPrefix, opensNewTab }: VersionsProps) {
  return (
    <div className={styles.versions}>
      <VersionCard title="First version" version={left} id={`${idPrefix}-first`} opensNewTab={opensNewTab} />
      <VersionCard title="Second version" version={right} id={`${idPrefix}-second`} opensNewTab={opensNewTab} />
    </div>
  )
}

/** A piece with its number or letter. */
export function SegmentText({ segment }: { segment: Segment }) {
  return (
    <>
      <span className={styles.marker}>{segment.id}</span> <bdi>{quoted(segment.text)}</bdi>
    </>
  )
}

function VersionCard({ title, version, id, opensNewTab }: { title: string; version: PresentedVersion; id: string; opensNewTab?: boolean }) {
  const { label, para, segments } = version
  return (
    <section className={styles.version} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}: {label !== para && <bdi>{label}</bdi>} {para && <ParagraphLink para={para} opensNewTab={opensNewTab} />}
      </p>
      {!para && <p className={styles.source}>Not one of the five texts.</p>}
      <ul className={styles.segments}>
        {segments.map((segment) => (
          <li key={segment.id}>
            <SegmentText segment={segment} />
            {segment.hasGapAfter && <span className={styles.gap}> […]</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
