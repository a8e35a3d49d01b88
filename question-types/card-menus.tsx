import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { LabelledMenu } from './menu'
import { ParagraphLinks } from './paragraph-links'
import type { Placeable } from './tap-to-place'
import styles from './card-menus.module.css'

/** `part` is the name of the menu after "response.". */
export type CardMenu = { part: string; label: string; chosen: string | undefined; options: readonly { value: string; label: string }[] }

/** Cards with the letters that stand for them in a figure, and a menu or two for each. */
export function CardMenus({ cards, idPrefix }: { cards: readonly (Placeable & { menus: readonly CardMenu[] })[]; idPrefix: string }) {
  return (
    <ul className={styles.cards}>
      {cards.map(({ id, sign, text, menus }) => (
        <li key={id} className={styles.card}>
          <p className={styles.text}>
            <span className={styles.sign}>{sign}</span> <bdi>{text}</bdi>
          </p>
          <ParagraphLinks label="Read:" paras={paragraphIdsIn(text)} opensNewTab />
          <div className={styles.menus}>
            {menus.map(({ part, label, ...menu }) => (
              <LabelledMenu
                key={part}
                id={`${idPrefix}-${part.replace('.', '-')}`}
                name={`response.${part}`}
                label={<><VisuallyHidden>{text}: </VisuallyHidden><span dir="auto">{label}</span></>}
                {...menu}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
