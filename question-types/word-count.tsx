'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { countWords } from './count-words'
import styles from './word-count.module.css'

type WordCountProps = { textareaId: string; minWords: number; maxWords: number }

/** How many words the text has so far. Only passing the upper limit is announced: counting aloud would disturb writing. */
export function WordCount({ textareaId, minWords, maxWords }: WordCountProps) {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const textarea = document.getElementById(textareaId)
      textarea?.addEventListener('input', onChange)
      return () => textarea?.removeEventListener('input', onChange)
    },
    [textareaId],
  )
  const count = useSyncExternalStore<number | null>(subscribe, () => wordsIn(textareaId), () => null)
  if (count === null) return null
  return (
    <>
      <p className={styles.count}>{`${count} ${count === 1 ? 'word' : 'words'} so far${count > 0 && count < minWords ? `, ${minWords - count} to go` : ''}.`}</p>
      <p role="status" className={styles.over}>{count > maxWords ? `More than ${maxWords} words: shorten it.` : ''}</p>
    </>
  )
}

function wordsIn(textareaId: string): number {
  const textarea = document.getElementById(textareaId)
  return textarea instanceof HTMLTextAreaElement ? countWords(textarea.value) : 0
}
