import { expect, test } from 'vitest'
import { excerpt, highlight } from './highlight'
import { queryParts } from './query'
import { foldEntries, searchEntries, type SearchEntry } from './search'

const entry = (title: string, texts: string[] = [], names: string[] = []): SearchEntry => ({ kind: 'actor', href: `/${title}`, title, names: [title, ...names], texts, paras: [] })
const found = (query: string, ...entries: SearchEntry[]) => searchEntries(foldEntries(entries), query).map(({ entry: { title } }) => title)
const marked = (text: string, query: string) => highlight(text, query).map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece)).join('')

test('cuts a query into words, and keeps a phrase in quotation marks together', () => {
  expect(queryParts('  Kérry, “Last  Chance” kerry S3-4 ')).toEqual(['kerry', 'last chance', 's3-4'])
})

test('has no parts where a query holds no letter', () => {
  expect(queryParts(' “ … ” - ')).toEqual([])
  expect(found('–', entry('Kerry'))).toEqual([])
})

test('finds the start of a word, whatever its capitals and accents', () => {
  expect(found('nusra', entry('al-Nusrah Front'), entry('Moscow'))).toEqual(['al-Nusrah Front'])
  expect(found('émile', entry('Emile'))).toEqual(['Emile'])
  expect(found('usra', entry('Nusra'))).toEqual([])
})

test('wants every part, wherever each of them stands', () => {
  const one = entry('John Kerry', ['Offers to share information'])
  expect(found('kerry share', one, entry('Kerry'))).toEqual(['John Kerry'])
})

test('puts an exact name first, then a whole word, then the start of one, then what is only said', () => {
  const entries = [entry('Envoy', ['Moscow is far']), entry('Muscovites', [], ['Moscows']), entry('Office in Moscow'), entry('Russia', [], ['Moscow'])]
  expect(found('moscow', ...entries)).toEqual(['Russia', 'Office in Moscow', 'Muscovites', 'Envoy'])
})

test('keeps the order of the course among equals', () => {
  expect(found('aid', entry('Aid, one'), entry('Aid, other'))).toEqual(['Aid, one', 'Aid, other'])
})

test('shows the texts in which something was found, or the first', () => {
  const results = (query: string) => searchEntries(foldEntries([entry('Kerry', ['A minister.', 'Offers a deal.'])]), query)[0]?.shown
  expect(results('deal')).toEqual(['Offers a deal.'])
  expect(results('kerry')).toEqual(['A minister.'])
})

test('highlights as the text is written', () => {
  expect(marked('Łódź and “Lódz-town”', 'lodz')).toBe('[Łódź] and “[Lódz]-town”')
  expect(marked('Weißer Rauch', 'weiss')).toBe('[Weiß]er Rauch')
  expect(marked('the last chance, the last', '"last chance"')).toBe('the [last chance], the last')
  expect(marked('anything', '')).toBe('anything')
})

test('cuts a long text around what was found, between words', () => {
  const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}end`
  const cut = excerpt(text, 'needle')
  expect(cut).toMatch(/^… before .*needle after.* after …$/)
  expect(cut.length).toBeLessThan(310)
  expect(excerpt('short', 'x')).toBe('short')
})
