import { expect, test } from 'vitest'
import type { Paragraph } from '@/domain/lessons/schema'
import type { Claim, Standing } from './claims'
import { claimsOfPair, closestPair, pairFor, placesOfClaim, runsOf } from './compare-articles'

const claim = (id: string, ...[s1, s2, s3]: Standing[]): Claim => ({
  id, says: id, mentions: [{ para: 'S1-1', who: 'kerry', how: 'outlet', rung: 1 }], about: [], issues: [], root: 'own-words', articles: { S1: s1!, S2: s2!, S3: s3! }, against: ['S2-4'],
})
const claims = [
  claim('shared', 'agrees', 'same-origin', 'silent'),
  claim('denied', 'conflicts', 'agrees', 'silent'),
  claim('first only', 'agrees', 'silent', 'silent'),
  claim('second only', 'silent', 'agrees', 'silent'),
  claim('elsewhere', 'conflicts', 'conflicts', 'agrees'),
]

test('sorts the claims of two articles by how the two stand to them', () => {
  const { both, conflict, onlyLeft, onlyRight } = claimsOfPair(claims, { left: 'S1', right: 'S2' })
  expect([both, conflict, onlyLeft, onlyRight].map((list) => list.map(({ id }) => id))).toEqual([['shared'], ['denied'], ['first only'], ['second only']])
})

test('turns round when the articles change sides', () => {
  const { onlyLeft, onlyRight } = claimsOfPair(claims, { left: 'S2', right: 'S1' })
  expect([onlyLeft[0]?.id, onlyRight[0]?.id]).toEqual(['second only', 'first only'])
})

test('shows a claim beside an article that conflicts with it, in the order of the articles', () => {
  const articles = ['S1', 'S2', 'S3']
  expect(pairFor(claim('x', 'silent', 'conflicts', 'agrees'), articles)).toEqual({ left: 'S2', right: 'S3' })
  expect(pairFor(claim('x', 'agrees', 'silent', 'same-origin'), articles)).toEqual({ left: 'S1', right: 'S3' })
  expect(pairFor(claim('x', 'silent', 'agrees', 'silent'), articles)).toEqual({ left: 'S1', right: 'S2' })
})

test('has no pair for a claim that nobody makes', () => {
  expect(pairFor(claim('x', 'silent', 'silent', 'silent'), ['S1', 'S2', 'S3'])).toBeNull()
})

test('finds the two articles that have most in common', () => {
  expect(closestPair([claim('x', 'silent', 'agrees', 'same-origin')], ['S1', 'S2', 'S3'])).toEqual({ left: 'S2', right: 'S3' })
  expect(closestPair(claims, ['S1'])).toBeNull()
})

test('cuts an article where light and shade change', () => {
  const paragraphs = [1, 2, 3, 4].map((line): Paragraph => ({ id: `S1-${line}`, kind: 'paragraph', summary: '-', printed: [], voices: [], sha256: '' }))
  const runs = runsOf(paragraphs, new Set(['S1-2', 'S1-3']))
  expect(runs.map(({ isLit, paragraphs: run }) => [isLit, run.map(({ id }) => id)])).toEqual([[false, ['S1-1']], [true, ['S1-2', 'S1-3']], [false, ['S1-4']]])
})

test('tells where an article makes a claim and where it speaks against it', () => {
  expect(placesOfClaim(claim('x'), 'S1')).toMatchObject({ mentions: [{ para: 'S1-1' }], against: [] })
  expect(placesOfClaim(claim('x'), 'S2')).toEqual({ mentions: [], against: ['S2-4'] })
})
