'use server'
import { disableTeacher, disableTeacherInput } from '@/server/accounts/disable-teacher'
import { enableTeacher, enableTeacherInput } from '@/server/accounts/enable-teacher'
import { inviteTeacher, inviteTeacherInput } from '@/server/accounts/invite-teacher'
import { resetPassword, resetPasswordInput } from '@/server/accounts/reset-password'
import { revokeInvitation, revokeInvitationInput } from '@/server/accounts/revoke-invitation'
import { formAction } from '@/server/form-action'

export const inviteTeacherAction = formAction(inviteTeacherInput, inviteTeacher)
export const revokeInvitationAction = formAction(revokeInvitationInput, revokeInvitation, { then: () => '/teach/people' })
export const disableTeacherAction = formAction(disableTeacherInput, disableTeacher, { then: () => '/teach/people' })
export const enableTeacherAction = formAction(enableTeacherInput, enableTeacher, { then: () => '/teach/people' })
export const resetPasswordAction = formAction(resetPasswordInput, resetPassword)
