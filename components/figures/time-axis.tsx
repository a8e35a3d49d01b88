import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { axisWidth, type Mark, type Stretch } from '@/domain/knowledge/time-axis'
import styles from './time-axis.module.css'

const headHeight = 24
const laneHeight = 22
const markHeight = 12

/** One stretch of the time line. Hidden from screen readers: the list below it has the same events, numbers and times. */
export function TimeAxis({ stretch, nowLabel }: { stretch: Stretch; nowLabel: string }) {
  const { title, ticks, marks, lanes, now } = stretch
  const height = headHeight + lanes * laneHeight + 14
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div className={styles.frame} role="region" aria-label={`The axis, ${title}`} tabIndex={0}>
        <VisuallyHidden as="p">A picture of the list below: {marks.length === 0 ? 'nothing is shown in this stretch.' : `numbers ${marks.map(({ number }) => number).sort((a, b) => a - b).join(', ')}.`}</VisuallyHidden>
        <svg className={styles.axis} viewBox={`0 0 ${axisWidth} ${height}`} direction="ltr" aria-hidden="true" focusable="false">
          {ticks.map(({ x, labelX, label }) => (
            <g key={label + x} className={styles.tick}>
              <path d={`M${x} 4V${height}`} />
              <text x={labelX} y="15">{label}</text>
            </g>
          ))}
          <path className={styles.base} d={`M0 ${headHeight - 3}H${axisWidth}`} />
          {marks.map((mark) => <MarkSign key={mark.number} mark={mark} />)}
          {now === null ? null : (
            <g className={styles.now}>
              <path d={`M${now} ${headHeight - 8}V${height}`} />
              <text x={now > axisWidth / 2 ? now - 4 : now + 4} y={height - 3} textAnchor={now > axisWidth / 2 ? 'end' : 'start'}>{nowLabel}</text>
            </g>
          )}
        </svg>
      </div>
    </figure>
  )
}

/** As wide as its time; its paint says how it stands to the day asked for. */
function MarkSign({ mark }: { mark: Mark }) {
  const { event, number, timing, x, width, numberX, lane } = mark
  const top = headHeight + lane * laneHeight + 3
  return (
    <a href={`#event-${event.id}`} tabIndex={-1} className={styles.mark} data-timing={timing}>
      {event.when.precision === 'day' ? <rect className={styles.shape} x={x} y={top} width={width} height={markHeight} /> : <LooseShape mark={mark} top={top} />}
      <text x={numberX} y={top + 10}>{number}</text>
    </a>
  )
}

/** A span is a bar between two ends, a month or a year a rounded field, a season one with a broken edge. An end that lies outside is left off. */
function LooseShape({ mark: { event, x, width, opensLeft, opensRight }, top }: { mark: Mark; top: number }) {
  const end = x + width
  if (event.when.precision === 'span') {
    const caps = [...(opensLeft ? [] : [`M${x + 1} ${top}v${markHeight}`]), ...(opensRight ? [] : [`M${end - 1} ${top}v${markHeight}`])]
    return (
      <g className={styles.span}>
        <rect className={styles.shape} x={x} y={top + 4} width={width} height="4" />
        <path d={caps.join('')} />
      </g>
    )
  }
  return <rect className={styles.shape} data-wide="" data-season={event.when.precision === 'season' || undefined} x={x} y={top + 2} width={width} height={markHeight - 4} rx="4" />
}

/** What the shapes and paints mean. */
export function TimeAxisLegend() {
  const signs = [
    { d: 'M14 2h12v12h-12z', label: 'a day' },
    { d: 'M6 4h28a4 4 0 0 1 0 8h-28a4 4 0 0 1 0-8z', label: 'some day in a month or a year', isWide: true },
    { d: 'M2 6h36v4h-36zM2 2v12M38 2v12', label: 'some day in a span, or all of it' },
  ]
  const paints = [
    { timing: 'past', label: 'had happened' },
    { timing: 'perhaps', label: 'perhaps by then' },
    { timing: 'planned', label: 'ahead, and known' },
    { timing: 'not-yet', label: 'nobody could know yet' },
  ]
  return (
    <ul role="list" className={styles.legend}>
      {signs.map(({ d, label, isWide }) => (
        <li key={label}>
          <LegendSign d={d} timing="past" isWide={isWide} /> {label}
        </li>
      ))}
      {paints.map(({ timing, label }) => (
        <li key={label}>
          <LegendSign d="M10 2h20v12h-20z" timing={timing} /> {label}
        </li>
      ))}
    </ul>
  )
}

function LegendSign({ d, timing, isWide }: { d: string; timing: string; isWide?: boolean }) {
  return (
    <svg className={styles.sign} viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
      <g className={styles.mark} data-timing={timing}>
        <path className={styles.shape} data-wide={isWide ? '' : undefined} d={d} />
      </g>
    </svg>
  )
}
