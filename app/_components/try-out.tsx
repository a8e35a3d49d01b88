import { ParaRef } from '@/components/quiz/para-ref'
import { ArticleMark } from '@/components/ui/article-mark'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { quoted } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { TryOut as TryOutContent } from '@/domain/lessons/schema'
import styles from '../home.module.css'

/** One real question: two fragments side by side. Answered by an ordinary form, so it needs no script and no account. */
export function TryOut({ tryOut, answer }: { tryOut: TryOutContent; answer?: string }) {
  const chosen = tryOut.options.find(({ id }) => id === answer)
  return (
    <section id="try" aria-labelledby="try-title" className={styles.tryOut}>
      <h2 id="try-title">{tryOut.asks}</h2>
      <div className={styles.fragments}>
        {tryOut.fragments.map(({ para, words }) => (
          <figure key={para} className={styles.fragment}>
            <blockquote>{quoted(words)}</blockquote>
            <figcaption>
              <ArticleMark id={articleOfParagraph(para)} /> <ParaRef id={para} />
            </figcaption>
          </figure>
        ))}
      </div>
      <form action="/#try" method="get">
        <fieldset className={styles.options}>
          <legend className={styles.legend}>Your answer</legend>
          {tryOut.options.map(({ id, text }) => (
            <label key={id}>
              <input type="radio" name="answer" value={id} required defaultChecked={id === answer} />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
        <Button variant={chosen ? 'secondary' : 'primary'}>Check</Button>
      </form>
      {chosen ? (
        <Notice tone={chosen.right ? 'good' : 'warn'} title={chosen.right ? 'Right' : 'Not quite'} live>
          <p>{chosen.says}</p>
        </Notice>
      ) : null}
    </section>
  )
}
