import { z } from 'zod'
import { isTimeZone } from './time-zone'

/** The name of a class: any script, 1 to 80 characters, single spaces, none at the ends. */
export const className = z
  .string('Write a name for the class.')
  .transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((name) => name.length > 0, 'Write a name for the class.')
  .refine((name) => [...name].length <= 80, 'Keep the name within 80 characters.')
  // A name of only invisible marks would leave nothing to click.
  .refine((name) => name.length === 0 || /[\p{L}\p{N}\p{S}\p{P}]/u.test(name), 'Write a name that can be seen.')
  .refine((name) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name), 'Write a name without control characters.')

/** The clock that a class's due dates are written and read on. */
export const classTimeZone = z.string('Choose a time zone.').trim().max(64).refine(isTimeZone, 'Choose a time zone from the list.')
