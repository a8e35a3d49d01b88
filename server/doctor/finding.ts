/** What one check found. `advice` says what to do about it; null where all is well. */
export type Finding = { check: string; state: 'ok' | 'warning' | 'wrong'; found: string; advice: string | null }

export const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found, advice: null })
export const warning = (check: string, found: string, advice: string): Finding => ({ check, state: 'warning', found, advice })
export const wrong = (check: string, found: string, advice: string): Finding => ({ check, state: 'wrong', found, advice })
