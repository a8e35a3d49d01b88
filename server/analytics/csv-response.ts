import 'server-only'
import { stringify } from 'csv-stringify/sync'

/** A table to download. `pages` gives its rows a page at a time, so that no whole class is held in memory. */
export type CsvTable = { title: string; header: string[]; pages: AsyncIterable<string[][]> }

/**
 * A download that a spreadsheet opens: UTF-8 with its mark, lines that end in CRLF, and an apostrophe before
 * whatever a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvResponse(table: CsvTable): Response {
  return new Response(asStream(csvText(table)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': attachment(`${table.title}.csv`),
      'Cache-Control': 'no-store',
    },
  })
}

/** A file name in any script, with a plain one for old clients (RFC 6266, RFC 8187). */
export function attachment(fileName: string): string {
  // What a file system would trip over becomes a space.
  const name = fileName.replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ').replace(/\s+/g, ' ').trim()
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7E]/g, '').replace(/[%;\s]+/g, ' ').trim()
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain === '.csv' ? 'table.csv' : plain}"; filename*=UTF-8''${encoded}`
}

/** The file, page by page. */
async function* csvText({ header, pages }: CsvTable): AsyncGenerator<string> {
  yield `\uFEFF${lines([header])}`
  for await (const page of pages) if (page.length > 0) yield lines(page)
}

function lines(rows: string[][]): string {
  return stringify(rows.map((row) => row.map(harmless)), { record_delimiter: 'windows' })
}

// The full-width signs count as well: some spreadsheets fold them to the plain ones.
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function asStream(chunks: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
