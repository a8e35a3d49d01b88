import { expect, test } from 'vitest'
import { termReader } from '@/domain/knowledge/find-terms'
import type { GlossaryTerm } from '@/domain/knowledge/glossary'
import { defineTerms, proseHtml } from './define-terms'

const envoy: GlossaryTerm = { term: 'envoy', kind: 'term', forms: ['envoys'], meaning: 'Somebody sent to "talk" & listen.', paras: [] }
const defined = (html: string) => defineTerms(html, termReader([envoy]))

test('makes a term a link to the glossary that is described by its meaning', () => {
  const html = defined('<p>An envoy came.</p>')
  expect(html).toContain('<a href="/glossary#envoy" aria-describedby="meaning-envoy">envoy</a>')
  expect(html).toMatch(/<span role="tooltip" id="meaning-envoy"[^>]*>Somebody sent to “talk” &amp; listen\.<\/span>/)
})

test('names the term where the prose has another form of it', () => {
  expect(defined('Envoys came.')).toContain('<b>envoy:</b> Somebody')
})

test('defines a term once, and neither in a heading nor in a link', () => {
  const html = defined('<h2>The envoy</h2><p><a href="/x">An envoy</a> and an <em>envoy</em> and an envoy.</p>')
  expect(html.match(/role="tooltip"/g)).toHaveLength(1)
  expect(html).toContain('<h2>The envoy</h2><p><a href="/x">An envoy</a> and an <em><span')
})

test('prints a text as text', () => {
  expect(proseHtml('A "<b>" & more')).toBe('A “&lt;b&gt;” &amp; more')
})
