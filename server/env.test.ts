import { describe, expect, test } from 'vitest'
import { parseEnv } from './env'

describe('the settings', () => {
  test('have a default for everything', () => {
    expect(parseEnv({})).toMatchObject({ DATABASE_URL: '', PORT: 3000, HOST: '0.0.0.0', BASE_URL: 'http://localhost:3000', TRUST_PROXY: false, OIDC_NAME: 'your school account' })
  })

  test('may be left empty, as in .env.example', () => {
    expect(parseEnv({ PORT: '', BASE_URL: ' ', OIDC_ISSUER: '', TRUST_PROXY: '', AUTH_SECRET: '' })).toEqual(parseEnv({}))
  })

  test('put the port into the address, and take an address without its last slash', () => {
    expect(parseEnv({ PORT: '8080' }).BASE_URL).toBe('http://localhost:8080')
    expect(parseEnv({ BASE_URL: 'https://record.school.example/' }).BASE_URL).toBe('https://record.school.example')
  })

  test('are refused with a sentence for each that is wrong', () => {
    expect(() => parseEnv({ PORT: 'many', AUTH_SECRET: 'short', BASE_URL: 'javascript:alert(1)' })).toThrow(/PORT[^]*BASE_URL must begin with http|BASE_URL must begin with http[^]*/)
    expect(() => parseEnv({ AUTH_SECRET: 'short' })).toThrow('AUTH_SECRET must have at least 32 characters.')
  })
})
