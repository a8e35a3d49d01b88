import { expect, test } from 'vitest'
import { plainProse, referencesIn, renderProse } from './markdown'

test('a paragraph in double brackets becomes a link to it', () => {
  expect(renderProse('See [[S3-4]].')).toBe('<p>See <a href="/articles/s3#S3-4">S3-4</a>.</p>')
  expect(referencesIn('See [[S3-4]] and [[S1-10]].')).toEqual(['S3-4', 'S1-10'])
})

test('raw HTML is shown as text and a dangerous link goes nowhere', () => {
  expect(renderProse('<script>alert(1)</script>')).not.toContain('<script>')
  expect(renderProse('[x](javascript:alert(1))')).toContain('href=""')
})

test('plain prose is what a reader sees, block by block', () => {
  const prose = '## A title\n\nHe *said* so [[S3-4]].\nThen **left**\n\n- [One](/x)\n- Two\n\n1. Three'
  expect(plainProse(prose)).toEqual(['A title', 'He said so. Then left', 'One', 'Two', 'Three'])
})
