import { expect, test } from 'vitest'
import { attachment, csvResponse } from './csv-response'

async function* pagesOf(...pages: string[][][]) {
  yield* pages
}

async function textOf(header: string[], ...pages: string[][][]) {
  const bytes = await csvResponse({ title: 'x', header, pages: pagesOf(...pages) }).arrayBuffer()
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

test('begins with the mark that makes a spreadsheet read UTF-8', async () => {
  expect((await textOf(['Name'])).charCodeAt(0)).toBe(0xfeff)
})

test.each(['=1+1', '+49', '-2', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('makes %j harmless', async (cell) => {
  expect(await textOf(['Name'], [[cell]])).toContain(`'${cell}`)
})

test('leaves names and numbers as they are', async () => {
  expect(await textOf(['Name', 'Marks'], [['Zoë, “Zo” O’Hara', '7.5']])).toBe('\uFEFFName,Marks\r\n"Zoë, “Zo” O’Hara",7.5\r\n')
})

test('joins pages without a second head', async () => {
  expect(await textOf(['Name'], [['A'], ['B']], [], [['C']])).toBe('\uFEFFName\r\nA\r\nB\r\nC\r\n')
})

test('names the file in any script and in plain letters', () => {
  expect(attachment('10B – Übung "1"/2.csv')).toBe(`attachment; filename="10B Ubung 1 2.csv"; filename*=UTF-8''10B%20%E2%80%93%20%C3%9Cbung%201%202.csv`)
  expect(attachment('十年级.csv')).toBe(`attachment; filename="table.csv"; filename*=UTF-8''%E5%8D%81%E5%B9%B4%E7%BA%A7.csv`)
})

test('sends a download that nobody keeps', async () => {
  const response = csvResponse({ title: '10B', header: ['Name'], pages: pagesOf([['A']]) })
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(new Uint8Array(await response.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
})
