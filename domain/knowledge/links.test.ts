import { expect, test } from 'vitest'
import { claimHref, compareHref, termHref } from './links'

test('gives a term an anchor of small letters, digits and hyphens', () => {
  expect(termHref('al-Qaida')).toBe('/glossary#al-qaida')
  expect(termHref('The Washington Post')).toBe('/glossary#the-washington-post')
  expect(termHref('Élysée (office)')).toBe('/glossary#elysee-office')
})

test('asks the comparison only for what is given', () => {
  expect(compareHref({})).toBe('/articles/compare')
  expect(compareHref({ left: 'S1', right: 'S4' })).toBe('/articles/compare?left=s1&right=s4')
  expect(claimHref('the-offer')).toBe('/articles/compare?claim=the-offer#chosen')
  expect(claimHref('the-offer', 'S3')).toBe('/articles/compare?left=s3&claim=the-offer#chosen')
})
