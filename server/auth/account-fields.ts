import 'server-only'
import { z } from 'zod'
import { passwordProblem } from '@/domain/access/password-rules'
import { nameProblem, tidyName } from '@/domain/access/sign-in-name'

/** Fields that several forms about accounts share. */
export const nameField = z
  .string()
  .transform(tidyName)
  .superRefine((name, context) => {
    const problem = nameProblem(name)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('Write an e-mail address, such as name@school.example.').max(200))

export const newPasswordField = z.string()

type Account = { name?: string; email?: string; password: string }

/** Checks a new password against the rest of its form. */
export function refinePassword(account: Account, context: z.core.$RefinementCtx): void {
  const problem = passwordProblem(account.password, account)
  if (problem) context.addIssue({ code: 'custom', message: problem, path: ['password'] })
}

export const nameTaken = 'Somebody here already has this name. Add your surname or a number.'
export const emailTaken = 'There is already an account with this e-mail address. Sign in with it instead.'
