const titles: Record<string, string> = {
  practice: 'Practice',
  'exit-a': 'Exit quiz, form A',
  'exit-b': 'Exit quiz, form B',
  baseline: 'Baseline',
  'unit-a': 'Unit test, form A',
  'unit-b': 'Unit test, form B',
}

/** What a quiz is called. A name that the course no longer has stays as it is. */
export function quizTitle(quiz: string): string {
  return titles[quiz] ?? quiz
}
