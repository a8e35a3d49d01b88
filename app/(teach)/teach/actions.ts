'use server'
import { assignLesson, assignLessonInput } from '@/server/assignments/assign-lesson'
import { changeTimes, changeTimesInput } from '@/server/assignments/change-times'
import { releaseAnswers, releaseAnswersInput } from '@/server/assignments/release-answers'
import { restoreAssignment, restoreAssignmentInput } from '@/server/assignments/restore-assignment'
import { withdrawAssignment, withdrawAssignmentInput } from '@/server/assignments/withdraw-assignment'
import { resetPassword, resetPasswordInput } from '@/server/accounts/reset-password'
import { archiveClass, archiveClassInput } from '@/server/classes/archive-class'
import { closeJoining, closeJoiningInput } from '@/server/classes/close-joining'
import { createClass, createClassInput } from '@/server/classes/create-class'
import { openJoining, openJoiningInput } from '@/server/classes/open-joining'
import { removeStudent, removeStudentInput } from '@/server/classes/remove-student'
import { renameClass, renameClassInput } from '@/server/classes/rename-class'
import { renewCode, renewCodeInput } from '@/server/classes/renew-code'
import { restoreClass, restoreClassInput } from '@/server/classes/restore-class'
import { openSince, openSinceInput } from '@/server/classes/open-since'
import { sealSince, sealSinceInput } from '@/server/classes/seal-since'
import { setTimeZone, setTimeZoneInput } from '@/server/classes/set-time-zone'
import { setAccommodation, setAccommodationInput } from '@/server/accommodations/set-accommodation'
import { acceptLateAnswer, acceptLateAnswerInput } from '@/server/attempts/accept-late-answer'
import { markWrittenAnswer, markWrittenAnswerInput } from '@/server/attempts/mark-written-answer'
import { turnDownLateAnswer } from '@/server/attempts/turn-down-late-answer'
import { formAction } from '@/server/form-action'
import { assignmentPage, attemptQuestion, classPage, studentPage } from './page-after'

export const createClassAction = formAction(createClassInput, createClass, { then: classPage('class-made') })
export const renameClassAction = formAction(renameClassInput, renameClass, { then: classPage('renamed') })
export const setTimeZoneAction = formAction(setTimeZoneInput, setTimeZone, { then: classPage('time-zone') })
export const openJoiningAction = formAction(openJoiningInput, openJoining, { then: classPage('joining-open') })
export const closeJoiningAction = formAction(closeJoiningInput, closeJoining, { then: classPage('joining-closed') })
export const renewCodeAction = formAction(renewCodeInput, renewCode, { then: classPage('new-code') })
export const removeStudentAction = formAction(removeStudentInput, removeStudent, { then: classPage('removed') })
export const archiveClassAction = formAction(archiveClassInput, archiveClass, { then: classPage('archived') })
export const restoreClassAction = formAction(restoreClassInput, restoreClass, { then: classPage('restored') })
export const openSinceAction = formAction(openSinceInput, openSince, { then: classPage('since-open') })
export const sealSinceAction = formAction(sealSinceInput, sealSince, { then: classPage('since-sealed') })
export const resetPasswordAction = formAction(resetPasswordInput, resetPassword)
export const assignLessonAction = formAction(assignLessonInput, assignLesson, { then: classPage('assigned') })
export const changeTimesAction = formAction(changeTimesInput, changeTimes, { then: assignmentPage('times-changed') })
export const withdrawAssignmentAction = formAction(withdrawAssignmentInput, withdrawAssignment, { then: assignmentPage('withdrawn') })
export const restoreAssignmentAction = formAction(restoreAssignmentInput, restoreAssignment, { then: assignmentPage('put-back') })
export const releaseAnswersAction = formAction(releaseAnswersInput, releaseAnswers, { then: assignmentPage('released') })
export const markWrittenAnswerAction = formAction(markWrittenAnswerInput, markWrittenAnswer, { then: attemptQuestion('marked') })
export const acceptLateAnswerAction = formAction(acceptLateAnswerInput, acceptLateAnswer, { then: attemptQuestion('late-accepted') })
export const turnDownLateAnswerAction = formAction(acceptLateAnswerInput, turnDownLateAnswer, { then: attemptQuestion('late-turned-down') })
export const setAccommodationAction = formAction(setAccommodationInput, setAccommodation, { then: studentPage('accommodation-set') })
