type Raw = { [part: string]: unknown }

/**
 * The filled-in fields of a form that are named `response` or `response.<part>`, or null when there are none.
 * A field sent once is a value, a field sent again is a list: the type's schema refuses what it did not expect.
 */
export function responseFields(form: FormData, nameOfWhole = 'chosen'): Raw | null {
  const parts = new Map<string, FormDataEntryValue[]>()
  for (const [name, value] of form.entries()) {
    const part = partOf(name, nameOfWhole)
    if (part === null || value === '') continue
    // A browser sends a line break as two characters, and its field counts it as one.
    const plain = typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
    parts.set(part, [...(parts.get(part) ?? []), plain])
  }
  if (parts.size === 0) return null
  return Object.fromEntries([...parts].map(([part, values]) => [part, values.length === 1 ? values[0] : values]))
}

function partOf(name: string, nameOfWhole: string): string | null {
  if (name === 'response') return nameOfWhole
  return name.startsWith('response.') ? name.slice('response.'.length) : null
}

/** A whole number that arrived as text; anything else stays as it is, to be refused. */
export function wholeNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value
}
