import { contentWords, sentencesOf, withoutQuotations, wordsOf } from '@/domain/lessons/words'
import { allOptions } from './question-parts'
import type { BankRule, QuestionRule } from './rule'

const imperatives =
  /^(?:(?:for|from|in|on|after|with|using|under)\b[^,]{1,60}, )?(?:arrange|answer|assign|choose|compare|complete|copy|decide|describe|draw|drop|explain|fill|find|give|improve|judge|label|list|mark|match|name|order|pick|place|put|rank|rate|read|rewrite|say|select|show|sort|state|sum|take|tell|tick|turn|underline|use|work|write)\b/i
const negative = /\b(not|except|least)\b/gi
const longestStemWords = 35

export const stemIsATask: QuestionRule = {
  code: 'IW-S1',
  level: 'error',
  check: ({ stem }) => {
    const asks = sentencesOf(stem).some((sentence) => /\?["')\]]*$/.test(sentence.trim()) || imperatives.test(sentence.trim()))
    return asks ? [] : ['Make the stem a whole question that ends with "?", or a task that begins with a verb.']
  },
}

export const stemIsShort: QuestionRule = {
  code: 'IW-S2',
  level: 'error',
  check: ({ stem, setUp = '' }) => {
    const words = wordsOf(withoutQuotations(stem)).length
    return [
      ...(words > longestStemWords ? [`The stem has ${words} words without its quotations; ${longestStemWords} are allowed.`] : []),
      ...(sentencesOf(setUp).length > 1 ? ['The set-up has more than one sentence.'] : []),
    ]
  },
}

export const negativesAreMarked: QuestionRule = {
  code: 'IW-S3',
  level: 'error',
  check: (question) => {
    const words = withoutQuotations(question.stem).replace(/\bat least\b|\bwhether or not\b|\bor not\b/gi, ' ').match(negative) ?? []
    if (!question.negative) return words.length ? [`The stem says "${words[0]}". Ask it the other way round, or set "negative: true" and write it in capitals.`] : []
    const options = allOptions(question).filter(({ text }) => /\b(not|no|never|none)\b|n't\b/i.test(withoutQuotations(text)))
    return [
      ...(words.some((word) => word === word.toUpperCase()) ? [] : ['A negative stem has its NOT, EXCEPT or LEAST in capitals.']),
      ...options.map(({ id }) => `Option ${id} is negative too. A negative stem needs positive options.`),
    ]
  },
}

export const negativesAreRare: BankRule = {
  code: 'IW-S3',
  level: 'error',
  check: (questions) => {
    const count = questions.filter((question) => question.negative).length
    return count > questions.length * 0.05 ? [`${count} of ${questions.length} questions have a negative stem; one in twenty is the most.`] : []
  },
}

/** A sentence that shares no topic word with the rest of the question may be there for decoration. */
export const stemHasNoDecoration: QuestionRule = {
  code: 'IW-S4',
  level: 'flag',
  check: (question) => {
    const sentences = sentencesOf(question.stem)
    if (sentences.length < 2) return []
    return sentences.slice(0, -1).flatMap((sentence, index) => {
      const others = [...sentences.filter((_, other) => other !== index), ...allOptions(question).map(({ text, feedback }) => `${text} ${feedback}`)].join(' ')
      const shared = [...contentWords(sentence)].some((word) => contentWords(others).has(word))
      return shared ? [] : [`Would the key change without this sentence? "${sentence.trim()}"`]
    })
  },
}
