'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import styles from './tap-to-place.module.css'

/** A card that a tap can place. `sign` is the letter that stands for it in the figure. */
export type Placeable = { id: string; sign: string; text: string }

/** What the menus hold, by the part of their names after "response."; menus left alone are not in it. */
export type Chosen = Readonly<Partial<Record<string, string>>>

type TapToPlaceProps = {
  items: readonly Placeable[]
  /** What the menus hold at first. */
  chosen: Chosen
  idPrefix: string
  /** The figure as the menus stand. What can be tapped in it carries `data-spot`. */
  figure(chosen: Chosen): ReactNode
  /** What the menus of an item hold once it stands on a spot. */
  fieldsOf(item: string, spot: string): Chosen
  /** The words for a spot, as in "is now at Paris". */
  nameOf(spot: string): string
  /** The menus: the record of the answer, and all that there is without scripts. */
  children: ReactNode
}

/**
 * A figure above the menus that it shows. With scripts a tap on the figure writes into the menus of the card that is
 * being placed, and sends the `change` event that a person's own choice would send.
 */
export function TapToPlace({ items, chosen, idPrefix, figure, fieldsOf, nameOf, children }: TapToPlaceProps) {
  const isScripted = useSyncExternalStore(() => () => {}, () => true, () => false)
  const list = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(chosen)
  const [activeId, setActiveId] = useState(items[0]?.id)
  const [message, setMessage] = useState('')
  const active = items.find((item) => item.id === activeId)

  function place(target: EventTarget) {
    const spot = target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null
    if (!active || !spot) return
    const changed = write(list.current, fieldsOf(active.id, spot))
    for (const menu of changed) menu.dispatchEvent(new Event('change', { bubbles: true }))
    if (changed.length > 0) setMessage(`“${active.text}” is now at ${nameOf(spot)}.`)
  }

  return (
    <div className={styles.board}>
      <div className={styles.tool}>
        {isScripted && active && <PlacingNow items={items} active={active} idPrefix={idPrefix} onPick={setActiveId} />}
        <div data-taps={isScripted} className={styles.figure} onClick={(event) => place(event.target)}>{figure(shown)}</div>
      </div>
      <p role="status" className={styles.status}>{message}</p>
      <div
        ref={list}
        onChange={() => setShown(chosenIn(list.current))}
        onFocus={({ target }) => setActiveId((now) => items.find(({ id }) => isOf(id, target))?.id ?? now)}
      >
        {children}
      </div>
    </div>
  )
}

type PlacingNowProps = { items: readonly Placeable[]; active: Placeable; idPrefix: string; onPick(id: string): void }

// Named apart from the answer, so that nothing of it is saved.
function PlacingNow({ items, active, idPrefix, onPick }: PlacingNowProps) {
  return (
    <fieldset className={styles.placing}>
      <legend>Choose a card, then tap its place. The menus below do the same.</legend>
      <div className={styles.signs}>
        {items.map(({ id, sign, text }) => (
          <label key={id} className={styles.sign}>
            <input type="radio" name={`${idPrefix}-placing`} value={id} checked={id === active.id} onChange={() => onPick(id)} />
            {sign}
            <VisuallyHidden>: {text}</VisuallyHidden>
          </label>
        ))}
      </div>
      <p className={styles.now} aria-hidden="true" dir="auto">{active.text}</p>
    </fieldset>
  )
}

function menusIn(list: HTMLElement | null): HTMLSelectElement[] {
  return [...(list?.querySelectorAll('select') ?? [])]
}

function partOf(menu: HTMLSelectElement): string {
  return menu.name.replace('response.', '')
}

/** Puts the values into their menus, and gives those that hold something new. */
function write(list: HTMLElement | null, fields: Chosen): HTMLSelectElement[] {
  const changed = menusIn(list).filter((menu) => !menu.matches(':disabled') && menu.value !== (fields[partOf(menu)] ?? menu.value))
  for (const menu of changed) menu.value = fields[partOf(menu)] ?? menu.value
  return changed
}

function chosenIn(list: HTMLElement | null): Chosen {
  return Object.fromEntries(menusIn(list).filter((menu) => menu.value !== '').map((menu) => [partOf(menu), menu.value]))
}

function isOf(id: string, target: Element): boolean {
  return target instanceof HTMLSelectElement && partOf(target).split('.')[0] === id
}
