import { expect, test } from 'vitest'
import { numberOfKey, pageOfKey } from './answer-key'

test.each([
  ['3f0a.12', '3f0a', 12],
  ['3f0a.12~4', '3f0a', 12],
  ['0b5c-77aa', '0b5c-77aa', 0],
  ['0b5c-77aa~2', '0b5c-77aa', 0],
])('reads the page and the number out of %s', (key, page, number) => {
  expect([pageOfKey(key), numberOfKey(key)]).toEqual([page, number])
})
