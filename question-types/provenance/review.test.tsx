import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { examples } from './examples'
import { ProvenanceReview } from './review'

test('a line is drawn for each link, and a list says the same', () => {
  const response = { links: { S1: ['reuters', 'nbc', 'post'], S2: ['none'], S4: ['ria', 'none'] } }
  const markup = renderToStaticMarkup(<ProvenanceReview question={examples.question} response={response} seed="seed" idPrefix="q1" />)
  const tree = markup.match(/<svg[^>]*viewBox="0 0 320.*?<\/svg>/)?.[0] ?? ''
  const drawn = [...tree.matchAll(/data-standing="(\w+)"/g)].map(([, standing]) => standing)
  const listed = [...markup.matchAll(/\((found|left out|not there)\)/g)].map(([, words]) => words)
  expect([...drawn].sort()).toEqual(['missed', 'missed', 'missed', 'missed', 'missed', 'right', 'wrong', 'wrong', 'wrong'])
  expect([...listed].sort()).toEqual(['found', 'left out', 'left out', 'left out', 'left out', 'left out', 'not there', 'not there', 'not there'])
})
