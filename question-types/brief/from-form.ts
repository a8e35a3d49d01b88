import { responseFields, wholeNumber } from '../form-fields'

const groups = ['claim', 'cite', 'confidence', 'score']

/** The raw response in a form whose fields are named `text`, `claim.<id>`, `cite.<id>`, `confidence.<id>` and `score.<row>`. */
export function fromForm(form: FormData): unknown {
  const fields = responseFields(form, 'text')
  if (!fields) return null
  const { text, ...others } = fields
  const isBlank = text === undefined || (typeof text === 'string' && text.trim() === '')
  const parts = Object.entries(others).map(([name, value]) => ({ name, value, group: name.split('.')[0] ?? '', id: name.split('.').slice(1).join('.') }))
  if (isBlank && parts.length === 0) return null
  const of = (group: string) => parts.filter((part) => part.group === group)
  const scores = of('score').map(({ id, value }) => [id, wholeNumber(value)] as const)
  return {
    ...(isBlank ? {} : { text }),
    claims: of('claim').map(({ value }) => value),
    cites: Object.fromEntries(of('cite').map(({ id, value }) => [id, value])),
    confidence: Object.fromEntries(of('confidence').map(({ id, value }) => [id, value])),
    ...(scores.length > 0 ? { scores: Object.fromEntries(scores) } : {}),
    // A field that no brief has stays, to be refused.
    ...Object.fromEntries(parts.filter(({ group }) => !groups.includes(group)).map(({ name, value }) => [name, value])),
  }
}
