'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { arrange, canMove, isWithAbove } from './arrange'
import type { Arrangement, Move } from './arrange'
import { groupsOf } from './position-groups'
import type { Positions } from './position-groups'
import styles from './ordering.module.css'

type Card = { id: string; text: string }
type CardArrangerProps = { cards: readonly Card[]; positions: Positions; idPrefix: string }

/**
 * Cards with a menu of positions each. With scripts there are buttons as well; they write into the menus, which
 * stay the only record of the answer, and send the `change` event that a person's own choice would send.
 */
export function CardArranger({ cards, positions, idPrefix }: CardArrangerProps) {
  const isScripted = useSyncExternalStore(() => () => {}, () => true, () => false)
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef<string | null>(null)
  const [arrangement, setArrangement] = useState<Arrangement>(() => ({ order: initialOrder(cards, positions), positions }))
  const [message, setMessage] = useState('')
  const textOf = (id: string) => cards.find((card) => card.id === id)?.text ?? id

  // A browser drops the focus of a button whose card it moves.
  useEffect(() => {
    if (focused.current) document.getElementById(focused.current)?.focus()
    focused.current = null
  }, [arrangement])

  function move(id: string, by: Move) {
    const current = { order: arrangement.order, positions: chosenPositions(list.current) }
    if (!canMove(current, id, by)) return
    const next = arrange(current, id, by)
    for (const menu of menusIn(list.current)) menu.value = String(next.positions[menu.dataset.card ?? ''] ?? '')
    focused.current = `${idPrefix}-${id}-${by}`
    setArrangement(next)
    setMessage(announce(next, id, textOf))
    menusIn(list.current).find((menu) => menu.dataset.card === id)?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  return (
    <>
      <ol ref={list} className={styles.cards} onChange={() => setArrangement(({ order }) => ({ order, positions: chosenPositions(list.current) }))}>
        {arrangement.order.map((id) => (
          <li key={id} className={styles.card} data-with-above={isWithAbove(arrangement, id)}>
            <p id={`${idPrefix}-${id}-text`} className={styles.text} dir="auto">{textOf(id)}</p>
            <div className={styles.controls}>
              <PositionMenu id={`${idPrefix}-${id}`} card={id} text={textOf(id)} count={cards.length} position={positions[id]} />
              {isScripted && <MoveButtons idPrefix={`${idPrefix}-${id}`} text={textOf(id)} arrangement={arrangement} card={id} onMove={(by) => move(id, by)} />}
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.status}>{message}</p>
    </>
  )
}

function PositionMenu({ id, card, text, count, position }: { id: string; card: string; text: string; count: number; position: number | undefined }) {
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>
        <VisuallyHidden>{text}: </VisuallyHidden>
        Position
      </label>
      <select id={id} name={`response.position.${card}`} data-card={card} defaultValue={position ?? ''}>
        <option value="">Choose</option>
        {Array.from({ length: count }, (_, index) => (
          <option key={index} value={index + 1}>{index + 1}</option>
        ))}
      </select>
    </div>
  )
}

type MoveButtonsProps = { idPrefix: string; text: string; arrangement: Arrangement; card: string; onMove: (by: Move) => void }

// The buttons at the ends are marked as disabled, not disabled: a card that arrives at the top keeps the focus.
function MoveButtons({ idPrefix, text, arrangement, card, onMove }: MoveButtonsProps) {
  const about = <VisuallyHidden>: {text}</VisuallyHidden>
  const off = (by: Move) => (canMove(arrangement, card, by) ? undefined : true)
  return (
    <div className={styles.buttons}>
      <button type="button" id={`${idPrefix}-up`} aria-disabled={off('up')} onClick={() => onMove('up')}>
        <Icon name="up" /> Move up{about}
      </button>
      <button type="button" id={`${idPrefix}-down`} aria-disabled={off('down')} onClick={() => onMove('down')}>
        <Icon name="down" /> Move down{about}
      </button>
      <button type="button" id={`${idPrefix}-together`} aria-disabled={off('together')} aria-pressed={isWithAbove(arrangement, card)} onClick={() => onMove('together')}>
        {isWithAbove(arrangement, card) && <Icon name="check" />}
        Same time as the one above{about}
      </button>
    </div>
  )
}

function initialOrder(cards: readonly Card[], positions: Positions): string[] {
  const { groups, unplaced } = groupsOf(cards.map((card) => card.id), positions)
  return [...groups.flat(), ...unplaced]
}

function menusIn(list: HTMLOListElement | null): HTMLSelectElement[] {
  return [...(list?.querySelectorAll('select') ?? [])]
}

function chosenPositions(list: HTMLOListElement | null): Positions {
  const chosen = menusIn(list).filter((menu) => menu.value !== '')
  return Object.fromEntries(chosen.map((menu) => [menu.dataset.card ?? '', Number(menu.value)]))
}

function announce({ order, positions }: Arrangement, id: string, textOf: (id: string) => string): string {
  const others = order.filter((other) => other !== id && positions[other] === positions[id])
  const place = `“${textOf(id)}” is now at position ${positions[id]}`
  return others.length === 0 ? `${place}.` : `${place}, at the same time as ${others.map((other) => `“${textOf(other)}”`).join(' and ')}.`
}
