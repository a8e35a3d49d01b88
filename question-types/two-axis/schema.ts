import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { acceptedOn, chance, isLured } from './grade'
import { axisIds, stepsOf } from './steps'
import type { Axis, AxisId, Key, Region, Step } from './steps'

const mostSteps = 5

const axis = z.strictObject({
  name: text,
  low: text,
  high: text,
  /** From low to high. */
  steps: z.array(text).min(3).max(mostSteps).refine(areUnique, 'An axis has two steps of one name.'),
  notStated: z.literal(true).optional(),
})

const step = z.int().min(1).max(mostSteps)
const stepOrNotStated = z.union([step, z.literal('not-stated')], 'A step is a whole number from 1, or "not-stated".')

/** A part of the plot that attracts, and why. An axis left out means all of it. */
const lure = z
  .strictObject({ x: z.array(stepOrNotStated).min(1).optional(), y: z.array(stepOrNotStated).min(1).optional(), misconception: misconceptionCode.optional(), rationale: text })
  .refine(({ x, y }) => x !== undefined || y !== undefined, 'A lure names steps of x or of y.')
export type Lure = z.infer<typeof lure>

const item = z
  .strictObject({
    id: localId,
    text,
    /** The paragraphs that show the position. */
    paras: z.array(paragraphId).min(1),
    x: stepOrNotStated,
    y: stepOrNotStated,
    /** Steps beside the key that are as right as the key. */
    acceptedX: z.array(step).min(1).max(2).optional(),
    acceptedY: z.array(step).min(1).max(2).optional(),
    feedback: text,
    lures: z.array(lure).min(1).max(4).optional(),
  })
  .refine((each) => areNextTo(each.x, each.acceptedX) && areNextTo(each.y, each.acceptedY), 'Only a step right beside the key can be accepted with it, and none beside "not-stated".')
  .refine((each) => (each.lures ?? []).every((one) => !coversKey(one, each)), 'A lure covers a step that its item accepts.')
export type Item = z.infer<typeof item>

const shape = z.strictObject({ ...baseShape, type: z.literal('two-axis'), x: axis, y: axis, items: z.array(item).min(2).max(8) })

export const authored = shape
  .refine((all) => areUnique(all.items.map((each) => each.id)), 'Two items have the same id.')
  .refine((all) => areUnique(all.items.map((each) => each.text)), 'Two items have the same text.')
  .refine((all) => all.items.every((each) => axisIds.every((id) => areOn(all[id], stepsNamed(each, id)))), 'An item names a step that its axis does not have. "not-stated" needs "notStated: true" on the axis.')
  .refine((all) => chance(all) <= 0.5, 'Answering at random would earn more than half. Give the axes more steps, or accept fewer of them.')
export type Authored = z.infer<typeof authored>

/** An item may have its step on one axis without the other. */
const placement = z
  .strictObject({ x: stepOrNotStated.optional(), y: stepOrNotStated.optional() })
  .refine(({ x, y }) => x !== undefined || y !== undefined, 'Nothing is chosen for an item.')
export type Placement = z.infer<typeof placement>

export const response = z.strictObject({
  placed: z.record(localId, placement).refine((placed) => Object.keys(placed).length > 0, 'No item is placed.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'two-axis'; x: Axis; y: Axis; items: { id: string; text: string }[] }

function areNextTo(key: Step, accepted: readonly number[] | undefined): boolean {
  if (!accepted) return true
  return key !== 'not-stated' && areUnique(accepted.map(String)) && accepted.every((each) => Math.abs(each - key) === 1)
}

function coversKey(region: Region, key: Key): boolean {
  return acceptedOn(key, 'x').some((x) => acceptedOn(key, 'y').some((y) => isLured(region, { x, y })))
}

function stepsNamed(of: Key & { lures?: readonly Region[] }, axis: AxisId): Step[] {
  return [...acceptedOn(of, axis), ...(of.lures ?? []).flatMap((region) => region[axis] ?? [])]
}

function areOn(of: Axis, steps: readonly Step[]): boolean {
  return steps.every((each) => stepsOf(of).includes(each))
}
