/** A number as it was typed: every value that it can stand for, and the words after it, such as a unit. */
export type NumberRead = { values: number[]; words: string }

/** Ways of writing a number: what parts thousands, what stands before decimals. */
const conventions = [
  { group: "[ ']", point: '[.,]' },
  { group: ',', point: '\\.' },
  { group: '\\.', point: ',' },
].map(({ group, point }) => new RegExp(`^([1-9]\\d{0,2}(?:${group}\\d{3})+|\\d*)(?:${point}(\\d+))?$`))

/**
 * Reads digits of Latin, Arabic and Persian keyboards with the separators of any of them. One separator before exactly
 * three digits can part thousands or decimals: "1,000" stands for both. Null when the text is no number.
 */
export function readNumber(text: string): NumberRead | null {
  const found = inPlainSigns(text).match(/^([-+]?) ?\p{Sc}? ?([.,]?\d[\d.,' ]*)(?:\p{Sc}|([\p{L}%][\p{L}%. ]*))?$/u)
  if (!found) return null
  const [, sign, written = '', words = ''] = found
  const digits = written.trim().replace(/[.,]$/, '')
  const values = conventions.flatMap((convention) => valueIn(digits.match(convention)))
  return values.length === 0 ? null : { values: [...new Set(values.map((value) => (sign === '-' ? -value : value)))], words: words.trim() }
}

/** Whether a text may still become a number, however far its writer has come. */
export function beginsLikeNumber(text: string): boolean {
  return /^[-+]? ?\p{Sc}? ?(?:[.,]?|[.,]?\d[\d.,' ]*[\p{L}%\p{Sc}. ]*)$/u.test(inPlainSigns(text))
}

function valueIn(match: RegExpMatchArray | null): number[] {
  if (!match) return []
  const [, whole = '', decimals = ''] = match
  return [Number(`${whole.replace(/\D/g, '')}.${decimals}`)].filter(Number.isFinite)
}

/** ASCII digits and signs, single plain spaces, no invisible marks of direction. */
function inPlainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    // Both rows of digits, Arabic and Persian, begin at a multiple of 16.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/\u066b/g, '.')
    .replace(/\u060c/g, ',')
    .replace(/[\u066c\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
