import styles from '../room.module.css'

/** One drawing for each page of the room, on a 48 by 36 grid: what is drawn thin, what thick, and what is filled. */
const drawings = {
  sides: { thin: 'M8 9h10M8 14h10M8 25h10M30 9h10M30 20h10M30 25h10', thick: 'M3 3h20v30H3zM25 3h20v30H25z', filled: 'M7 18h12v3H7zM29 13h12v3H29z' },
  actors: { thin: 'M24 10v6M10 22v-6h28v6M24 16v6', thick: 'M19 3h10v7H19zM5 22h10v7H5zM19 22h10v7H19zM33 22h10v7H33z', filled: '' },
  matrix: { thin: 'M3 12h42M3 22h42M15 3v30M25 3v30M35 3v30', thick: 'M3 3h42v30H3z', filled: 'M20 15a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM30 25a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM40 15h.1a2.4 2.4 0 0 1 0 4.8z' },
  timeLine: { thin: 'M8 18V9M20 18v9M29 18V6M40 18v8', thick: 'M3 18h42M8 15v6M20 15v6M29 15v6M40 15v6', filled: 'M6 5h4v4H6zM18 27h4v4h-4zM27 3h4v3h-4zM38 26h4v4h-4z' },
  map: { thin: 'M3 13q21-5 42 0M3 24q21-5 42 0M17 3q-4 15 0 30M31 3q4 15 0 30', thick: 'M3 3h42v30H3z', filled: 'M13 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM33 24a2 2 0 1 0 0 4 2 2 0 0 0 0-4z' },
  familyTree: { thin: 'M12 10v6h24v-6M12 16v6M24 16v6M36 16v6', thick: 'M7 3h10v7H7zM31 3h10v7H31zM7 22h10v10H7zM19 22h10v10H19zM31 22h10v10H31z', filled: '' },
  glossary: { thin: 'M8 10h6M8 15h10M8 19h8M28 10h6M28 15h12M28 19h9M28 23h11', thick: 'M3 3h42v30H3zM24 3v30', filled: 'M8 24h5v5H8z' },
  comparisons: { thin: 'M3 13h42M3 23h42M13 3v30', thick: 'M3 3h42v30H3z', filled: 'M17 6h6v4h-6zM27 6h12v4H27zM17 16h14v4H17zM17 26h9v4h-9z' },
} as const

export type EmblemName = keyof typeof drawings

/** A small picture beside a title. It tells nothing that the title does not. */
export function Emblem({ name }: { name: EmblemName }) {
  const { thin, thick, filled } = drawings[name]
  return (
    <svg className={styles.emblem} viewBox="0 0 48 36" width="48" height="36" aria-hidden="true" focusable="false">
      <path d={thin} className={styles.thin} />
      <path d={thick} className={styles.thick} />
      {filled ? <path d={filled} className={styles.filled} /> : null}
    </svg>
  )
}
