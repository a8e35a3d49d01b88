import { describe, expect, test } from 'vitest'
import { withFlagOf } from './answer-fields'

describe('an answer that takes the place of one that has not been sent', () => {
  test('brings its flag along, also from one to the next', () => {
    expect(withFlagOf('response=b&intent=save', 'response=a&intent=flag')).toBe('response=b&intent=save&flag=1')
    expect(withFlagOf('response=b&intent=next', 'response=a&intent=unflag')).toBe('response=b&intent=next&flag=0')
    expect(withFlagOf('response=c&intent=save', 'response=b&intent=save&flag=1')).toBe('response=c&intent=save&flag=1')
  })

  test('says nothing of a flag when there is none, and has the last word when it sets one itself', () => {
    expect(withFlagOf('response=b&intent=save', undefined)).toBe('response=b&intent=save')
    expect(withFlagOf('response=b&intent=save', 'response=a&intent=check')).toBe('response=b&intent=save')
    expect(withFlagOf('response=b&intent=unflag', 'response=a&intent=flag')).toBe('response=b&intent=unflag')
  })
})
