/** A name for one answer, never used before. crypto.randomUUID exists on HTTPS only, and a school may serve over plain HTTP. */
export function newAnswerKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
