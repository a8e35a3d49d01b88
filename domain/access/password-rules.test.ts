import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password-rules'
import { nameProblem, signInNameOf, tidyName } from './sign-in-name'

describe('a password', () => {
  test('is taken when it is long enough, without rules about capitals and signs', () => {
    for (const password of ['brown paper boat', 'wintertag', 'ñandú corre', '        two words']) expect(passwordProblem(password), password).toBeNull()
  })

  test('is refused when it is too short or too long', () => {
    expect(passwordProblem('seven77')).toMatch(/at least 8/)
    expect(passwordProblem('x y'.repeat(70))).toMatch(/at most 200/)
  })

  test('is refused when it is one that people try first', () => {
    for (const password of ['password', 'Password1', 'PASSWORD123!', '12345678', 'aaaaaaaa', 'qwertyuiop', 'welcome2016']) expect(passwordProblem(password), password).not.toBeNull()
  })

  test('is refused when it is the person’s own name or address', () => {
    expect(passwordProblem('Ana Lopez', { name: 'Ana López' })).toBeNull()
    expect(passwordProblem('ana lopez', { name: 'Ana Lopez' })).not.toBeNull()
    expect(passwordProblem('AnaLopez7', { name: 'Ana Lopez' })).not.toBeNull()
    expect(passwordProblem('a.teacher', { email: 'a.teacher@school.example' })).not.toBeNull()
  })
})

describe('a name', () => {
  test('signs in whatever its capitals and spaces', () => {
    for (const typed of ['Ana López', ' ana  lópez ', 'ANA LÓPEZ', 'Ana Lo\u0301pez', 'Ana\u200b López']) expect(signInNameOf(typed)).toBe('ana lópez')
  })

  test('is kept as the person writes it, without what cannot be seen', () => {
    expect(tidyName('  Ana \u202e López\n')).toBe('Ana López')
  })

  test('needs a letter, is short and is no e-mail address', () => {
    expect(nameProblem('Li')).toBeNull()
    expect(nameProblem('محمد')).toBeNull()
    for (const name of ['', '42', '…', 'a@b.example', 'x'.repeat(61)]) expect(nameProblem(name), name).not.toBeNull()
  })
})
