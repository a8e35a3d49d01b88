import { keyLengthIsChance, keyPositionIsChance, notStatedIsOffered, sourcesAreKeysInTurn, sourcesAreKeysInTurnInFew } from './bank'
import { distractorsHaveReasons } from './distractors'
import { quotationsInOurWordsAreVerbatim, quotesAreVerbatim } from './evidence'
import { feedbackExplains, feedbackQuotesLittle, keysAreChecked, shortFeedbackIsEnough } from './feedback'
import { formFitsBlueprint, keyLengthIsNoCue, keysAreNotGivenAway, keysTreatActorsEvenly, strongWordsInBank, strongWordsInForm } from './forms'
import {
  fourthOptionEarnsItsPlace, hedgesAreShared, keyHasNoClang, notStatedComesLast, optionsAreOfALength, optionsDiffer, optionsFitTheStem, optionsStandAlone,
} from './options'
import { hardTermsAreExplained, sentencesAreShort, wordsAreEasy } from './reading'
import type { BankRule, FormRule, QuestionRule } from './rule'
import { negativesAreMarked, negativesAreRare, stemHasNoDecoration, stemIsATask, stemIsShort } from './stems'
import { claimsAreAttributed, codesAreRegistered, staysWithinItsTime } from './tagging'

// IW-O2 (exactly one key) is part of the question types' own schemas.
export const questionRules: QuestionRule[] = [
  quotesAreVerbatim, quotationsInOurWordsAreVerbatim, codesAreRegistered, claimsAreAttributed, staysWithinItsTime,
  stemIsATask, stemIsShort, negativesAreMarked, stemHasNoDecoration, wordsAreEasy, sentencesAreShort, hardTermsAreExplained,
  fourthOptionEarnsItsPlace, optionsAreOfALength, notStatedComesLast, optionsStandAlone, keyHasNoClang, hedgesAreShared, optionsFitTheStem, optionsDiffer,
  distractorsHaveReasons, feedbackExplains, shortFeedbackIsEnough, feedbackQuotesLittle,
]

export const formRules: FormRule[] = [formFitsBlueprint, keysAreNotGivenAway, keysTreatActorsEvenly, keyLengthIsNoCue, strongWordsInForm]

export const bankRules: BankRule[] = [
  notStatedIsOffered, sourcesAreKeysInTurn, sourcesAreKeysInTurnInFew, keyLengthIsChance, keyPositionIsChance, strongWordsInBank, negativesAreRare, keysAreChecked,
]
