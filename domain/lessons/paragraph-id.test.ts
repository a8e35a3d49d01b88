import { describe, expect, test } from 'vitest'
import { articleOfParagraph, compareParagraphIds, paragraphHref, paragraphIdsIn, splitAtParagraphIds } from './paragraph-id'
import { paragraphId } from './schema'

describe('a paragraph id', () => {
  test('names the article and the line', () => {
    expect(paragraphId.safeParse('S3-4').success).toBe(true)
    expect(articleOfParagraph('S3-14')).toBe('S3')
  })

  test('is refused without a line, with a range and with words around it', () => {
    for (const wrong of ['S3', 'S3-', 'S3-4-5', 's3-4', 'in S3-4', 'S3-4\n.']) expect(paragraphId.safeParse(wrong).success).toBe(false)
  })

  test('leads to its line on the page of its article', () => {
    expect(paragraphHref('S3-4')).toBe('/articles/s3#S3-4')
  })

  test('sorts by number, so that the tenth line follows the ninth', () => {
    expect(['S4-10', 'S3-20', 'S4-9', 'S3-4'].sort(compareParagraphIds)).toEqual(['S3-4', 'S3-20', 'S4-9', 'S4-10'])
  })
})

describe('paragraph ids in a text', () => {
  test('are found once each, in the order of the text', () => {
    expect(paragraphIdsIn('In S4-9 the word stands in brackets; S1-4, like S4-9, prints the sentence.')).toEqual(['S4-9', 'S1-4'])
  })

  test('are cut out without losing a character', () => {
    const text = 'S4-9 says so (S1-4).'
    expect(splitAtParagraphIds(text).map((part) => part.text).join('')).toBe(text)
    expect(splitAtParagraphIds(text).filter((part) => part.isParagraph).map((part) => part.text)).toEqual(['S4-9', 'S1-4'])
  })

  test('are not seen inside longer words', () => {
    expect(paragraphIdsIn('Form XS4-9 and S4-9b')).toEqual([])
  })
})
