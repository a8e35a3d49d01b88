import { mentions, withoutQuotations } from '@/domain/lessons/words'
import type { ProseRule } from './rule'

export const houseStyle: ProseRule = {
  code: 'IW-N1',
  level: 'error',
  check: (text, { avoid }) => {
    const ours = withoutQuotations(text)
    return avoid.filter((word) => mentions(ours, word)).map((word) => `Our voice does not say "${word}". Use a plain word, or quote it with its paragraph.`)
  },
}
