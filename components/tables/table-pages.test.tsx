import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { pagesAt } from '@/domain/tables/table-pages'
import { TablePages } from './table-pages'

function shown(page: number, rows: number) {
  const html = renderToStaticMarkup(<TablePages label="Pages" pages={pagesAt(page, { rows, pageRows: 100 })} hrefOf={(to) => `#${to}`} />)
  return { says: /<span>([^<]+)/.exec(html)?.[1], links: [...html.matchAll(/href="#(\d+)">(\w+)/g)].map(([, to, word]) => `${word} ${to}`) }
}

test('says which rows are shown and leads to the others', () => {
  expect(shown(1, 250)).toEqual({ says: '1 to 100 of 250', links: ['Next 2'] })
  expect(shown(2, 250)).toEqual({ says: '101 to 200 of 250', links: ['Previous 1', 'Next 3'] })
  expect(shown(3, 250)).toEqual({ says: '201 to 250 of 250', links: ['Previous 2'] })
})

test('leads back to the last page from one after it', () => {
  expect(shown(9, 250)).toEqual({ says: 'None of 250', links: ['Previous 3'] })
})

test('shows nothing where all rows are on one page', () => {
  expect(shown(1, 100)).toEqual({ says: undefined, links: [] })
})
