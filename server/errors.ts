export type RefusalReason = 'not-found' | 'not-allowed' | 'conflict' | 'malformed' | 'too-many' | 'signed-out'

/** A failure that we expect. Its message is written for the person who reads it: one plain sentence, what to do next. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    /** Field of the form that the message is about, where there is one. */
    readonly field?: string,
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** The HTTP status that tells a machine what the message tells a person. */
export const statusOfRefusal: Record<RefusalReason, number> = {
  'not-found': 404,
  'not-allowed': 403,
  conflict: 409,
  malformed: 400,
  'too-many': 429,
  'signed-out': 401,
}
