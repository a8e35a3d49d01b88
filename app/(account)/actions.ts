'use server'
import { acceptInvitation, acceptInvitationInput } from '@/server/accounts/accept-invitation'
import { acceptInvitationAsMyself, acceptInvitationAsMyselfInput } from '@/server/accounts/accept-invitation-as-myself'
import { changeName, changeNameInput } from '@/server/accounts/change-name'
import { changePassword, changePasswordInput } from '@/server/accounts/change-password'
import { findClass, findClassInput } from '@/server/accounts/find-class'
import { joinAsNewLearner, joinAsNewLearnerInput } from '@/server/accounts/join-as-new-learner'
import { joinClass, joinClassInput } from '@/server/accounts/join-class'
import { makeAccount, makeAccountInput } from '@/server/accounts/make-account'
import { setUp, setUpInput } from '@/server/accounts/set-up'
import { signIn, signInInput } from '@/server/accounts/sign-in'
import { signInAgain, signInAgainInput } from '@/server/accounts/sign-in-again'
import { signInAndJoin, signInAndJoinInput } from '@/server/accounts/sign-in-and-join'
import { signOutInput } from '@/server/accounts/sign-out'
import { signOutEverywhere } from '@/server/accounts/sign-out-everywhere'
import { formAction, openFormAction } from '@/server/form-action'

export const signInAction = openFormAction(signInInput, signIn, { then: ({ next }) => next })
export const signInAgainAction = openFormAction(signInAgainInput, signInAgain)
export const signOutEverywhereAction = formAction(signOutInput, signOutEverywhere, { then: () => '/sign-in' })
export const findClassAction = openFormAction(findClassInput, findClass, { then: ({ code }) => `/join/${code}` })
export const joinClassAction = formAction(joinClassInput, joinClass, { then: () => '/' })
export const joinAsNewLearnerAction = openFormAction(joinAsNewLearnerInput, joinAsNewLearner, { then: () => '/' })
export const signInAndJoinAction = openFormAction(signInAndJoinInput, signInAndJoin, { then: () => '/' })
export const makeAccountAction = formAction(makeAccountInput, makeAccount, { then: () => '/profile' })
export const setUpAction = openFormAction(setUpInput, setUp, { then: () => '/teach' })
export const acceptInvitationAction = openFormAction(acceptInvitationInput, acceptInvitation, { then: () => '/teach' })
export const acceptInvitationAsMyselfAction = formAction(acceptInvitationAsMyselfInput, acceptInvitationAsMyself, { then: () => '/teach' })
export const changeNameAction = formAction(changeNameInput, changeName)
export const changePasswordAction = formAction(changePasswordInput, changePassword)
