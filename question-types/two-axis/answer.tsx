import { AnswerFrame } from '../answer-frame'
import { CardMenus } from '../card-menus'
import type { AnswerProps } from '../define'
import { letterAt } from '../letters'
import { PlotBoard } from './plot-board'
import type { Presented, Response } from './schema'
import { axisIds, stepInWords, stepsOf } from './steps'
import type { AxisId } from './steps'

export function TwoAxisAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const { x, y } = question
  const items = question.items.map(({ id, text }, index) => ({ id, text, sign: letterAt(index) }))
  const chosenOn = (id: string, axis: AxisId) => response?.placed[id]?.[axis]?.toString()
  const chosen = items.flatMap(({ id }) => axisIds.flatMap((axis): [string, string][] => {
    const step = chosenOn(id, axis)
    return step === undefined ? [] : [[`${id}.${axis}`, step]]
  }))
  const menu = (id: string, axis: AxisId) => ({
    part: `${id}.${axis}`,
    label: question[axis].name,
    chosen: chosenOn(id, axis),
    options: stepsOf(question[axis]).map((step) => ({ value: String(step), label: stepInWords(question[axis], step) })),
  })
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <PlotBoard items={items} x={x} y={y} chosen={Object.fromEntries(chosen)} idPrefix={idPrefix}>
        <CardMenus idPrefix={idPrefix} cards={items.map((item) => ({ ...item, menus: axisIds.map((axis) => menu(item.id, axis)) }))} />
      </PlotBoard>
    </AnswerFrame>
  )
}
