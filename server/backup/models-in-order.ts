/** What a back-up holds: each model after all those that its rows point to. */
export const modelsInOrder = [
  'User',
  'Setting',
  'Identity',
  'Invitation',
  'Accommodation',
  'Class',
  'ClassTeacher',
  'Enrolment',
  'QuizVersion',
  'Assignment',
  'Attempt',
  'Answer',
  'LateAnswer',
  'Flag',
  'Hint',
  'ManualMark',
  'Result',
  'Tally',
  'KeyChange',
  'MarkNotice',
  'Dispute',
  'RosterImport',
  'Reminder',
] as const

/** What no back-up holds: a session brought back would sign somebody in who has signed out since. */
export const modelsLeftOut = ['Session'] as const
