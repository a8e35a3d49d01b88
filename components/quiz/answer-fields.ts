/** The fields of a form as they are sent, with those of the pressed button. */
export function encodeFields(form: HTMLFormElement, submitter?: HTMLElement | null): string {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  if (submitter instanceof HTMLButtonElement && submitter.name) fields.set(submitter.name, submitter.value)
  return fields.toString()
}

/** What was answered, without the rest of the form: two of these are equal when the answer is. */
export function responseIn(fields: string): string {
  return new URLSearchParams([...new URLSearchParams(fields)].filter(([name]) => isAnswer(name))).toString()
}

/**
 * The fields with the flag that an earlier answer to the same question still has to bring along: only the newest answer
 * to a question waits to be sent, and a flag is not undone by answering.
 */
export function withFlagOf(fields: string, waiting: string | undefined): string {
  const now = new URLSearchParams(fields)
  const earlier = new URLSearchParams(waiting)
  const flag = { flag: '1', unflag: '0' }[earlier.get('intent') ?? ''] ?? earlier.get('flag')
  if (flag === null || ['flag', 'unflag'].includes(now.get('intent') ?? '')) return fields
  now.set('flag', flag)
  return now.toString()
}

/** What the server put into the form, whatever was changed since. */
export function responseFromServer(form: HTMLFormElement): string {
  const copy = form.cloneNode(true) as HTMLFormElement // A clone is of the same kind.
  copy.reset()
  return responseIn(encodeFields(copy))
}

/** Puts an answer that was not saved yet back into the form, and tells those who listen to its controls. */
export function restoreResponse(form: HTMLFormElement, fields: string) {
  const values = new URLSearchParams(fields)
  const used = new Map<string, number>()
  for (const control of form.elements) {
    if (!isControl(control) || !isAnswer(control.name)) continue
    const all = values.getAll(control.name)
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) control.checked = all.includes(control.value)
    else {
      const index = used.get(control.name) ?? 0
      used.set(control.name, index + 1)
      control.value = all[index] ?? ''
    }
    control.dispatchEvent(new Event('input', { bubbles: true }))
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

function isControl(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}

function isAnswer(name: string): boolean {
  return name === 'response' || name.startsWith('response.') || name === 'certainty'
}
