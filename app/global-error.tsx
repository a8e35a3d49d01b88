'use client'
import { OurMistake, type OurMistakeProps } from './_components/our-mistake'
import './global.css'
import styles from './global-error.module.css'

/** Stands in for the whole document when even its frame could not be made. */
export default function GlobalError(props: Omit<OurMistakeProps, 'title'>) {
  return (
    <html lang="en-GB" dir="ltr">
      <head>
        <title>Something went wrong</title>
      </head>
      <body>
        <main className={styles.main}>
          <OurMistake title="The course cannot be shown at the moment" {...props} />
        </main>
      </body>
    </html>
  )
}
