import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SortedTable, type SortedColumn } from './sorted-table'

type Town = { name: string; people: number | null }

const columns: SortedColumn<Town>[] = [
  { key: 'name', label: 'Town', sortBy: ({ name }) => name, cell: ({ name }) => name },
  { key: 'people', label: 'People', sortBy: ({ people }) => people, cell: ({ people }) => people ?? 'Unknown' },
  { key: 'open', label: 'Open', cell: () => 'Open' },
]
const rows: Town[] = [{ name: 'Ulm', people: 3 }, { name: 'Åre', people: null }, { name: 'Bonn', people: 5 }]

function shown(params: Record<string, string>) {
  const html = renderToStaticMarkup(<SortedTable name="towns" caption="Towns" address={{ path: '/x', params }} initial="name.asc" columns={columns} rows={rows} keyOf={({ name }) => name} />)
  return {
    html,
    names: [...html.matchAll(/<th scope="row"[^>]*>([^<]+)/g)].map(([, name]) => name),
    links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&')),
    sorted: [...html.matchAll(/aria-sort="(\w+)"/g)].map(([, direction]) => direction),
  }
}

test('begins in its initial order and says so', () => {
  expect(shown({})).toMatchObject({ names: ['Åre', 'Bonn', 'Ulm'], sorted: ['ascending'] })
})

test('sorts by what the address asks, with what has no value last', () => {
  expect(shown({ towns: 'people.desc' })).toMatchObject({ names: ['Bonn', 'Ulm', 'Åre'], sorted: ['descending'] })
})

test('links each head that sorts to the same place of the page, and keeps the other tables', () => {
  expect(shown({ other: 'due.desc' }).links).toEqual(['/x?other=due.desc&towns=name.desc#towns-table', '/x?other=due.desc&towns=people.asc#towns-table'])
})

test('stands in a frame that can be scrolled with the keyboard, under the name of its caption', () => {
  expect(shown({}).html).toMatch(/^<div id="towns-table"[^>]*role="region" aria-label="Towns" tabindex="0">/i)
  expect(shown({}).html).toContain('>Towns</caption>')
})
