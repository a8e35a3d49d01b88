import type { FamilyTree, TreeLine } from '@/domain/knowledge/family-tree'
import { wrapWords } from './wrap-words'
import styles from './family-tree-figure.module.css'

type FamilyTreeFigureProps = { tree: FamilyTree; titleOf: (article: string) => string }

const width = 880
const rowHeight = 38
const lineHeight = 13
const sourceX = 292
const articleX = 640
const articleWidth = 46
const bend = 150
/** Where on a line its mark stands, from the source to the article. */
const markAt = 0.16

/** Sources at the left, articles at the right, a line for each link. Hidden from screen readers: the table beside it says the same. */
export function FamilyTreeFigure({ tree: { sources, articles, lines }, titleOf }: FamilyTreeFigureProps) {
  const height = Math.max(sources.length, articles.length) * rowHeight
  const sourceY = (id: string) => (sources.findIndex((source) => source.id === id) + 0.5) * (height / sources.length)
  const articleY = (id: string) => (articles.indexOf(id) + 0.5) * (height / articles.length)
  const isShared = ({ id, kind }: FamilyTree['sources'][number]) => kind !== 'own-words' && lines.filter(({ source }) => source === id).length > 1
  return (
    <div className={styles.frame} role="region" aria-label="The family tree as a picture" tabIndex={0}>
      <svg className={styles.tree} viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true" focusable="false">
        {lines.map((line) => <Line key={`${line.source} ${line.article}`} line={line} from={sourceY(line.source)} to={articleY(line.article)} />)}
        {sources.map((source) => (
          <g key={source.id} className={styles.source} data-shared={isShared(source) || undefined}>
            <Lines lines={wrapWords(source.name, 38)} x={sourceX - 12} y={sourceY(source.id)} anchor="end" />
            <circle cx={sourceX} cy={sourceY(source.id)} r="4" />
          </g>
        ))}
        {articles.map((id) => (
          <a key={id} href={`#of-${id.toLowerCase()}`} tabIndex={-1} className={styles.article}>
            <rect x={articleX} y={articleY(id) - 14} width={articleWidth} height="28" />
            <text className={styles.id} x={articleX + articleWidth / 2} y={articleY(id) + 5} textAnchor="middle">{id}</text>
            <Lines lines={wrapWords(titleOf(id), 26)} x={articleX + articleWidth + 10} y={articleY(id)} anchor="start" />
          </a>
        ))}
      </svg>
    </div>
  )
}

/** Lines of text with their middle at this height. */
function Lines({ lines, x, y, anchor }: { lines: string[]; x: number; y: number; anchor: 'start' | 'end' }) {
  return lines.map((line, index) => (
    <text key={line} x={x} y={y + 4 + (index - (lines.length - 1) / 2) * lineHeight} textAnchor={anchor}>{line}</text>
  ))
}

/** Whole, dashed or dotted by how sure the link is; its mark says how we know. */
function Line({ line: { certainty, how }, from, to }: { line: TreeLine; from: number; to: number }) {
  const at = pointOn({ from, to }, markAt)
  return (
    <g className={styles.line} data-certainty={certainty}>
      <path d={`M${sourceX} ${from}C${sourceX + bend} ${from} ${articleX - bend} ${to} ${articleX} ${to}`} />
      <HowMark how={how} x={at.x} y={at.y} />
    </g>
  )
}

/** Full where the text names its source, square where words match, open where we looked it up. */
function HowMark({ how, x, y }: { how: TreeLine['how']; x: number; y: number }) {
  if (how === 'matching-words') return <rect className={styles.open} x={x - 4} y={y - 4} width="8" height="8" />
  return <circle className={how === 'look-up' ? styles.open : styles.full} cx={x} cy={y} r="4.5" />
}

/** A point of the curve of a line: https://en.wikipedia.org/wiki/Bézier_curve#Cubic_Bézier_curves */
function pointOn({ from, to }: { from: number; to: number }, t: number): { x: number; y: number } {
  const weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3]
  const along = (stops: number[]) => Math.round(stops.reduce((sum, stop, index) => sum + stop * weights[index]!, 0) * 10) / 10
  return { x: along([sourceX, sourceX + bend, articleX - bend, articleX]), y: along([from, from, to, to]) }
}

/** What the lines and their marks mean. */
export function FamilyTreeLegend() {
  const lines = [
    { certainty: 'certain', label: 'certain' },
    { certainty: 'likely', label: 'likely' },
    { certainty: 'possible', label: 'possible' },
  ]
  const marks: { how: TreeLine['how']; label: string }[] = [
    { how: 'named-in-the-text', label: 'named in the text' },
    { how: 'matching-words', label: 'matching words' },
    { how: 'look-up', label: 'looked up' },
  ]
  return (
    <ul role="list" className={styles.legend}>
      {lines.map(({ certainty, label }) => (
        <li key={label}>
          <svg className={styles.sign} viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            <g className={styles.line} data-certainty={certainty}>
              <path d="M1 8H39" />
            </g>
          </svg>
          {label}
        </li>
      ))}
      {marks.map(({ how, label }) => (
        <li key={label}>
          <svg className={styles.dot} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <g className={styles.line} data-certainty="certain">
              <HowMark how={how} x={8} y={8} />
            </g>
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
