import { z } from 'zod'
import { articleId, day, fragment, paragraphId, slug, text } from './ids'

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as "2016", "2016-07" or "2016-07-14", in quotation marks.')

/** How closely the texts date an event. A season is a time such as "mid-2014"; a span has an end of its own. */
const precisions = ['day', 'month', 'season', 'year', 'span'] as const
type Precision = (typeof precisions)[number]
const partsOfDate: Record<Precision, number[]> = { day: [3], month: [2], season: [2], year: [1], span: [1, 2, 3] }

const when = z
  .strictObject({
    from: date,
    to: date.optional(),
    precision: z.enum(precisions),
    /** Where the words about the time stand. */
    para: paragraphId,
    words: fragment,
  })
  .refine(({ from, precision }) => partsOfDate[precision].includes(from.split('-').length), 'The date is longer or shorter than its precision says.')
  .refine(({ to, precision }) => (to !== undefined) === (precision === 'span'), 'A span has an end, and nothing else has one.')
  .refine(({ from, to }) => to === undefined || from < to, 'The end of a span comes after its beginning.')

export const eventKinds = ['decision', 'talk', 'fighting', 'document', 'plan'] as const

/** Something that happened, or that was planned for after the as-of date. */
export const event = z
  .strictObject({
    id: slug,
    what: text,
    kind: z.enum(eventKinds),
    when,
    /** The first day on which somebody outside could know that it was to come: of the remark, or of the earliest text that looks ahead to it. */
    announced: day.optional(),
    place: slug.optional(),
    paras: z.array(paragraphId).min(1),
    actors: z.array(slug).default([]),
    /** The articles that tell of it. */
    knownFrom: z.array(articleId).min(1),
    /** Where the texts differ, or what is our own inference. */
    note: text.optional(),
  })
  .refine(({ kind, announced }) => kind !== 'plan' || announced !== undefined, { path: ['announced'], message: 'Give the day on which the plan became known.' })
  .refine(({ announced, when: { from } }) => announced === undefined || announced < from, { path: ['announced'], message: 'What happens is announced before it.' })
export type Event = z.infer<typeof event>
