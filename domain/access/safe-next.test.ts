import { describe, expect, test } from 'vitest'
import { safeNext } from './safe-next'

describe('where to go after signing in', () => {
  test('is the path that was asked for, with its query and fragment', () => {
    for (const path of ['/', '/lessons/x', '/attempts/a1?q=3', '/articles/s3#S3-4']) expect(safeNext(path)).toBe(path)
  })

  test('is never another site, nor a script', () => {
    const hostile = ['//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', 'https://evil.example', 'javascript:alert(1)', 'evil.example', '/.//evil.example', '/..//evil.example', ' //evil.example', '']
    for (const path of hostile) expect(safeNext(path), path).toBe('/')
  })

  test('is the given place when nothing was asked for', () => {
    expect(safeNext(undefined, '/teach')).toBe('/teach')
    expect(safeNext(null)).toBe('/')
  })
})
