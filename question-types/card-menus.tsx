import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
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
            {menus.map((menu) => <Menu key={menu.part} menu={menu} card={text} id={`${idPrefix}-${menu.part.replace('.', '-')}`} />)}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Menu({ menu: { part, label, chosen, options }, card, id }: { menu: CardMenu; card: string; id: string }) {
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>
        <VisuallyHidden>{card}: </VisuallyHidden>
        <span dir="auto">{label}</span>
      </label>
      <select id={id} name={`response.${part}`} defaultValue={chosen ?? ''}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  )
}
