'use client'

import type { ReactNode } from 'react'
import { TapToPlace } from '../tap-to-place'
import type { Chosen, Placeable } from '../tap-to-place'
import { PlotFigure } from './plot-figure'
import type { PlotMark } from './plot-figure'
import { stepInWords, stepsOf } from './steps'
import type { Axis, Step } from './steps'

type PlotBoardProps = { items: readonly Placeable[]; x: Axis; y: Axis; chosen: Chosen; idPrefix: string; children: ReactNode }

/** The plane above its menus, with the letter of each item whose two menus are chosen. */
export function PlotBoard({ items, x, y, chosen, idPrefix, children }: PlotBoardProps) {
  return (
    <TapToPlace
      items={items}
      chosen={chosen}
      idPrefix={idPrefix}
      figure={(now) => <PlotFigure x={x} y={y} marks={marksOf(items, { x, y }, now)} />}
      fieldsOf={fieldsAt}
      nameOf={(spot) => nameAt({ x, y }, spot)}
    >
      {children}
    </TapToPlace>
  )
}

type Axes = { x: Axis; y: Axis }

function marksOf(items: readonly Placeable[], axes: Axes, chosen: Chosen): PlotMark[] {
  return items.flatMap(({ id, sign }) => {
    const x = stepNamed(axes.x, chosen[`${id}.x`])
    const y = stepNamed(axes.y, chosen[`${id}.y`])
    return x === undefined || y === undefined ? [] : [{ x, y, mark: { sign, kind: 'placed' } }]
  })
}

/** The step that a menu or a cell means. */
function stepNamed(axis: Axis, value: string | undefined): Step | undefined {
  return stepsOf(axis).find((step) => String(step) === value)
}

function fieldsAt(item: string, spot: string): Chosen {
  const [x = '', y = ''] = spot.split('.')
  return { [`${item}.x`]: x, [`${item}.y`]: y }
}

function nameAt({ x, y }: Axes, spot: string): string {
  const [onX, onY] = spot.split('.')
  const inWords = (axis: Axis, value: string | undefined) => `${axis.name}, ${stepInWords(axis, stepNamed(axis, value) ?? 'not-stated')}`
  return `${inWords(x, onX)}; ${inWords(y, onY)}`
}
