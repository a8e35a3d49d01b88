import { describe, expect, test } from 'vitest'
import { map } from './definition'
import { examples } from './examples'
import { explain } from './explain'
import { chance } from './grade'
import { authored } from './schema'
import type { Card } from './schema'

const { question } = examples
const withFirstCard = (change: Partial<Card>) => ({ ...question, cards: question.cards.map((card, index) => (index === 0 ? { ...card, ...change } : card)) })
const lureAt = (place: Card['accepted'][number]) => ({ place, rationale: 'It is named first.' })

describe('a map', () => {
  test.each([
    ['a place that is on no map', { ...question, places: [...question.places, 'atlantis'] }],
    ['a place offered twice', { ...question, places: [...question.places, 'paris'] }],
    ['fewer than five places', { ...question, places: question.places.slice(0, 4) }],
    ['a card at a place that is not offered', withFirstCard({ accepted: ['warsaw'] })],
    ['a card that accepts three places', withFirstCard({ accepted: ['moscow', 'paris', 'geneva'] })],
    ['a lure at a place that its card accepts', withFirstCard({ lures: [lureAt('moscow')] })],
    ['a lure at a place that is not offered', withFirstCard({ lures: [lureAt('warsaw')] })],
    ['two cards of one text', withFirstCard({ text: question.cards[1]?.text })],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(question).success).toBe(true)
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('is guessed right as often as accepted places are among those offered', () => {
    // Four cards accept one of eight places, one accepts two.
    expect(chance(question)).toBeCloseTo((4 * (1 / 8) + 2 / 8) / 5)
  })

  test('shows the numbers of its places in the order of the map, not of the author', () => {
    expect(map.present(question, 'seed').places).toEqual(map.present({ ...question, places: [...question.places].reverse() }, 'seed').places)
  })

  test('reads a card from its menu, and skips the menus left alone', () => {
    const form = new FormData()
    form.append('response.kremlin', 'paris')
    form.append('response.lavrov', '')
    expect(map.fromForm(form)).toEqual({ placed: { kremlin: 'paris' } })
  })

  test('says what leads to a wrong place only to who chose it', () => {
    const temptations = (place: 'damascus' | 'paris') => explain(question, { placed: { kremlin: place } }).notes.flatMap(({ whyTempting }) => whyTempting ?? [])
    expect(temptations('damascus')).toEqual([question.cards[0]?.lures?.[0]?.rationale])
    expect(temptations('paris')).toEqual([])
  })

  test('tells a teacher the misconception behind a lure', () => {
    expect(map.buckets(question).find(({ id }) => id === 'kremlin:damascus')?.misconception).toBe('M15')
    expect(map.classify(question, { placed: { kremlin: 'damascus' } })).toEqual(['kremlin:damascus'])
  })
})
