import 'server-only'

export type FormBody = { ok: true; form: FormData } | { ok: false; status: 400 | 413 | 415; message: string }

/** Reads the fields of a form that was posted as application/x-www-form-urlencoded. Stops reading once there is more than `limitBytes`. */
export async function readFormBody(request: Request, limitBytes: number): Promise<FormBody> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return { ok: false, status: 415, message: 'This was not sent as a form, so nothing was saved.' }
  if (Number(request.headers.get('content-length')) > limitBytes) return tooLarge
  const bytes = await readBytes(request, limitBytes)
  if (bytes === null) return tooLarge
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(bytes)) form.append(name, value)
  return { ok: true, form }
}

const tooLarge: FormBody = { ok: false, status: 413, message: 'This answer is too long to be saved. Make it shorter and try again.' }

/** The text of the body, or null when it is longer than the limit. */
async function readBytes(request: Request, limitBytes: number): Promise<string | null> {
  if (!request.body) return ''
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength
    if (length > limitBytes) {
      hangUpSoon(reader)
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

// To cancel is to close the connection, and whoever sends must hear before that why.
function hangUpSoon(reader: ReadableStreamDefaultReader) {
  setTimeout(() => reader.cancel().catch(() => {}), 1_000).unref()
}
