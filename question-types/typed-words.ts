/** What was typed into a part of a raw response; null where no words came in. */
export function typedInto(raw: unknown, part: string): string | null {
  const typed: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, part) : null
  return typeof typed === 'string' ? typed : null
}

/** What to do about a text that is too long; null for one that is not. */
export function tooLong(typed: string | null, longest: number): string | null {
  if (typed === null || typed.length <= longest) return null
  return `There is room for ${longest.toLocaleString('en-GB')} characters here. Shorten what you wrote.`
}
