import styles from './icon.module.css'

/** Drawn on a 20 by 20 grid with a 1.75 stroke. */
const paths = {
  check: 'M4 10.5 8.2 15 16 5.5',
  cross: 'M5 5l10 10M15 5L5 15',
  half: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  dash: 'M4 10h12',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.2v4.6M10 6.2v.6',
  warning: 'M10 3 18 16.5H2zM10 8v4M10 14v.5',
  flag: 'M5 18V3M5 3.8h10l-2.4 3.6L15 11H5',
  forward: 'M4 10h12M11 5l5 5-5 5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
  download: 'M10 3v10M5.5 9l4.5 4.5L14.5 9M3.5 17h13',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.2l2.8 1.8',
  pencil: 'M4 16l.8-3.4L13.5 4 16 6.5 7.4 15.2z',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  quote: 'M8 6c-2.5.8-4 2.6-4 5.5V14h4v-3.5H6M16 6c-2.5.8-4 2.6-4 5.5V14h4v-3.5h-2',
  page: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 10h5M7.5 13h5',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 17c.4-3.2 2.8-5 6-5s5.6 1.8 6 5',
  people: 'M7.5 4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M2.5 16c.3-2.9 2.3-4.5 5-4.5s4.7 1.6 5 4.5M13 4.5a2.3 2.3 0 0 1 0 4.4M14.5 11.7c1.8.6 2.8 2.1 3 4.3',
  circle: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14',
  menu: 'M3 6h14M3 10h14M3 14h14',
} as const

export type IconName = keyof typeof paths

const turnsWithDirection: ReadonlySet<IconName> = new Set(['forward', 'back'])

/** A sign beside a word. Never alone: it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={turnsWithDirection.has(name) ? `${styles.icon} ${styles.turns}` : styles.icon} viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="square" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
