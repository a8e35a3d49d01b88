import 'server-only'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentViewer, type Viewer } from '@/server/access/viewer'
import { Refusal, type RefusalReason } from './errors'

export type ActionState<Data = unknown> =
  | { status: 'idle' }
  | { status: 'ok'; data: Data }
  | { status: 'invalid'; fieldErrors: Record<string, string[] | undefined>; values: Record<string, string> }
  | { status: 'refused'; reason: RefusalReason; message: string; fieldErrors: Record<string, string[] | undefined>; values: Record<string, string> }

export type FormAction<Data> = (previous: ActionState<Data>, form: FormData) => Promise<ActionState<Data>>

type Options<Data> = {
  /** Where to go once it is done. */
  then?: (data: Data) => string
}

/** Turns a use case into a server action: sign-in, validation and refusals are handled here and nowhere else. */
export function formAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  operation: (viewer: Viewer, input: z.output<Schema>) => Promise<Data>,
  options: Options<Data> = {},
): FormAction<Data> {
  return async (_previous, form) => {
    const viewer = await currentViewer()
    if (!viewer) redirect('/sign-in')
    return run(schema, form, { perform: (input) => operation(viewer, input), then: options.then })
  }
}

/** The same for what people do before they are signed in: the viewer may be null. */
export function openFormAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  operation: (viewer: Viewer | null, input: z.output<Schema>) => Promise<Data>,
  options: Options<Data> = {},
): FormAction<Data> {
  return async (_previous, form) => {
    const viewer = await currentViewer()
    return run(schema, form, { perform: (input) => operation(viewer, input), then: options.then })
  }
}

async function run<Schema extends z.ZodType, Data>(
  schema: Schema,
  form: FormData,
  { perform, then }: Options<Data> & { perform: (input: z.output<Schema>) => Promise<Data> },
): Promise<ActionState<Data>> {
  const parsed = schema.safeParse({ ...Object.fromEntries(form), form })
  if (!parsed.success) return { status: 'invalid', fieldErrors: z.flattenError(parsed.error).fieldErrors, values: typedValues(form) }
  let data: Data
  try {
    data = await perform(parsed.data)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const fieldErrors = error.field ? { [error.field]: [error.message] } : {}
    return { status: 'refused', reason: error.reason, message: error.message, fieldErrors, values: typedValues(form) }
  }
  if (then) redirect(then(data))
  return { status: 'ok', data }
}

/** What the person typed, to be put back into the form. Never a password. */
function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION') && !/password/i.test(name)) values[name] = value
  }
  return values
}
