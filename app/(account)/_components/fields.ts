import { shortestPassword } from '@/domain/access/password-rules'
import type { AccountField } from './account-form'

const passwordHint = `At least ${shortestPassword} characters. Three or four words are easy to remember.`

/** For a student who has no account yet. */
export const newAccountFields: AccountField[] = [
  { name: 'name', label: 'Your name', autoComplete: 'username', hint: 'First name and surname, so that your teacher knows who you are. You sign in with it.' },
  { name: 'password', label: 'Choose a password', type: 'password', autoComplete: 'new-password', hint: passwordHint },
]

export const signInFields: AccountField[] = [
  { name: 'name', label: 'Name or e-mail', autoComplete: 'username' },
  { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
]

/** For a teacher who has no account yet. */
export function newTeacherFields(email?: string | null): AccountField[] {
  return [
    { name: 'name', label: 'Your name', autoComplete: 'name', hint: 'As your students know you.' },
    { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'username', defaultValue: email ?? undefined, hint: 'You sign in with it.' },
    { name: 'password', label: 'Choose a password', type: 'password', autoComplete: 'new-password', hint: passwordHint },
  ]
}

export const changePasswordFields: AccountField[] = [
  { name: 'currentPassword', label: 'Password now', type: 'password', autoComplete: 'current-password' },
  { name: 'newPassword', label: 'New password', type: 'password', autoComplete: 'new-password', hint: passwordHint },
]
