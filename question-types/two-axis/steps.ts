/** A step of an axis, 1 at its low end; or the answer that the text does not say. */
export type Step = number | 'not-stated'

export type AxisId = 'x' | 'y'
export const axisIds = ['x', 'y'] as const satisfies readonly AxisId[]

/** What both ends of an axis are called, its steps from low to high, and whether "not stated" stands beside them. */
export type Axis = { name: string; low: string; high: string; steps: readonly string[]; notStated?: boolean }

/** The steps that are right: the key, and those accepted beside it. */
export type Key = { x: Step; y: Step; acceptedX?: readonly number[]; acceptedY?: readonly number[] }

/** The part of the plot where the named steps meet. An axis left out means all of it. */
export type Region = { x?: readonly Step[]; y?: readonly Step[] }

/** A step on each axis, as far as they are chosen. */
export type Placed = { x?: Step; y?: Step }

/** Everything that can be chosen on an axis, from low to high, "not stated" last. */
export function stepsOf({ steps, notStated }: Axis): Step[] {
  return [...steps.map((_, index) => index + 1), ...(notStated ? (['not-stated'] as const) : [])]
}

/** A step as it stands in a menu: with the number that it has in the plot. */
export function stepInWords({ steps }: Axis, step: Step): string {
  return step === 'not-stated' ? 'Not stated' : `${step} ${steps[step - 1] ?? ''}`
}
