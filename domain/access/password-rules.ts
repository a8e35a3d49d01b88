import { signInNameOf } from './sign-in-name'

export const shortestPassword = 8
const longestPassword = 200

/** What people try first. Compared without capitals, digits at the end and spaces. */
const obvious = new Set(['password', 'passwort', 'motdepasse', 'contraseña', 'qwerty', 'qwertyuiop', 'qwertz', 'qwertzuiop', 'azerty', 'azertyuiop', 'letmein', 'welcome', 'iloveyou', 'abc', 'abcd', 'abcdefgh', 'football', 'princess', 'dragon', 'sunshine', 'student', 'teacher', 'school', 'ontherecord', 'syria', 'geneva', 'admin', 'administrator', 'changeme', 'secret', ''])

/** Why this cannot be a password, or null. No rules about capitals and signs: length is what counts. */
export function passwordProblem(password: string, about: { name?: string; email?: string } = {}): string | null {
  if (password.length < shortestPassword) return `Use at least ${shortestPassword} characters.`
  if (password.length > longestPassword) return `Use at most ${longestPassword} characters.`
  const plain = signInNameOf(password).replaceAll(' ', '')
  const word = plain.replace(/[\d!.?*_-]+$/u, '')
  if (obvious.has(word) || /^(.)\1*$/u.test(plain)) return 'That is one of the first passwords that people try. Choose another.'
  const own = [about.name, about.email, about.email?.split('@')[0]].flatMap((value) => (value ? [signInNameOf(value).replaceAll(' ', '')] : []))
  if (own.some((value) => value === plain || value === word)) return 'Choose a password that is not your name.'
  return null
}
