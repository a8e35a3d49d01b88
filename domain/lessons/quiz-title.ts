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

/** What an attempt is called: a quiz, or what was missed of it. */
export function attemptTitle({ quiz, redoOfId }: { quiz: string; redoOfId: string | null }): string {
  return redoOfId === null ? quizTitle(quiz) : `What you missed: ${quizTitle(quiz)}`
}
