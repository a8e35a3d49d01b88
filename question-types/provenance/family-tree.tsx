import styles from './provenance.module.css'

export type TreeLink = { source: number; text: number; standing: 'right' | 'wrong' | 'missed' }
type FamilyTreeProps = {
  /** The letters of the sources, from the left. */
  sources: readonly string[]
  /** The ids of the texts, from the left. */
  texts: readonly string[]
  links: readonly TreeLink[]
}

const width = 320
const height = 168
const sourceLine = 22
const textLine = height - 22

/** Sources above, texts below, and a line for each link. A picture of the list beside it, which says the same. */
export function FamilyTree({ sources, texts, links }: FamilyTreeProps) {
  return (
    <svg className={styles.tree} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      {links.map(({ source, text, standing }) => (
        <Line key={`${source} ${text}`} from={placeOf(source, sources.length)} to={placeOf(text, texts.length)} standing={standing} />
      ))}
      {sources.map((letter, index) => (
        <g key={letter}>
          <circle cx={placeOf(index, sources.length)} cy={sourceLine} r="13" className={styles.node} />
          <text x={placeOf(index, sources.length)} y={sourceLine} textAnchor="middle" dominantBaseline="central" className={styles.label}>{letter}</text>
        </g>
      ))}
      {texts.map((id, index) => (
        <g key={id}>
          <rect x={placeOf(index, texts.length) - 25} y={textLine - 13} width="50" height="26" className={styles.node} />
          <text x={placeOf(index, texts.length)} y={textLine} textAnchor="middle" dominantBaseline="central" className={styles.label}>{id}</text>
        </g>
      ))}
    </svg>
  )
}

/** Solid when found, dashed when missed; dotted with a cross when it is not there. */
function Line({ from, to, standing }: { from: number; to: number; standing: TreeLink['standing'] }) {
  // A third of the way down: crosses in the middle of the picture would meet.
  const cross = { x: from + (to - from) / 3, y: sourceLine + (textLine - sourceLine) / 3 }
  return (
    <g className={styles.link} data-standing={standing}>
      <path d={`M${from} ${sourceLine}L${to} ${textLine}`} />
      {standing === 'wrong' && <path className={styles.cross} d={`M${cross.x - 5} ${cross.y - 5}l10 10m0 -10l-10 10`} />}
    </g>
  )
}

/** The middle of one of so many equal parts of the width. */
function placeOf(index: number, count: number): number {
  return Math.round(((index + 0.5) * width) / count)
}
