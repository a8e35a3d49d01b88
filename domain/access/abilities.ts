export type Role = 'guest' | 'learner' | 'teacher' | 'admin'

const nobody = { guest: false, learner: false, teacher: false, admin: false }
const everybody = { guest: true, learner: true, teacher: true, admin: true }
const staff = { ...nobody, teacher: true, admin: true }

/** What a role may do. Which rows it may do it to is another question: server/access/scopes.ts. */
const abilities = {
  'take-quizzes': everybody,
  'join-classes': { ...nobody, guest: true, learner: true },
  'change-own-password': { ...nobody, learner: true, teacher: true, admin: true },
  'make-own-account': { ...nobody, guest: true },
  'read-teacher-notes': staff,
  'see-keys': staff,
  'read-attached-articles': { ...everybody, guest: false },
  'make-classes': staff,
  'manage-classes': staff,
  'assign-lessons': staff,
  'set-accommodations': staff,
  'see-results': staff,
  'export-results': staff,
  'manage-people': { ...nobody, admin: true },
} as const satisfies Record<string, Record<Role, boolean>>

export type Ability = keyof typeof abilities

/** Anyone with a role: a viewer, or a user row. */
export type Person = { role: 'learner' | 'teacher' | 'admin'; isGuest: boolean }

export function roleOf(person: Person): Role {
  return person.role === 'learner' && person.isGuest ? 'guest' : person.role
}

export function can(person: Person, ability: Ability): boolean {
  return abilities[ability][roleOf(person)] === true
}
