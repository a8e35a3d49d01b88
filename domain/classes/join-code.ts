/** Letters and digits that cannot be mistaken for one another on a board or a phone, and that spell few words. */
const alphabet = '2346789ACDEFGHJKMNPQRTWXY'
const codeLength = 8

/** A new code. `random` gives numbers from 0 up to 1, never 1. */
export function newJoinCode(random: () => number): string {
  return Array.from({ length: codeLength }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
}

/** A code as typed, made what it was meant to be: capitals, no spaces or hyphens. Null when it cannot be one. */
export function parseJoinCode(typed: string): string | null {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}_.]+/gu, '')
  return code.length === codeLength && [...code].every((letter) => alphabet.includes(letter)) ? code : null
}

/** A code as shown: two groups of four. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
