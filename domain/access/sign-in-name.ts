/** Characters that are not seen and could make two names look alike. Joiners stay where names are shown: some scripts need them. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu
const joiners = /[\u200c\u200d]/gu

/** A name as it is kept: one kind of space, nothing invisible. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replace(/\s/gu, ' ').replace(invisible, '').replace(/ +/g, ' ').trim()
}

/** What a learner signs in with: the name, whatever its capitals, its spaces and the way its accents are written. */
export function signInNameOf(name: string): string {
  return tidyName(name.normalize('NFKC')).replace(joiners, '').toLowerCase()
}

/** Why a learner cannot be called this, or null. */
export function nameProblem(name: string): string | null {
  if (!/\p{L}/u.test(name)) return 'Write your name with at least one letter.'
  if (name.length > 60) return 'Write a name of at most 60 characters.'
  if (name.includes('@')) return 'Write your name, not an e-mail address.'
  return null
}
