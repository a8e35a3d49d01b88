/** One answered question that counts towards a skill. */
export type SkillAnswer = { lessonId: string; right: boolean; at: Date }

export type SkillStanding = {
  answers: number
  right: number
  lessons: number
  /** 'secure' only with enough answers, from more than one lesson, and not all from the same week. */
  standing: 'too-few' | 'building' | 'secure'
  /** What is still missing, in words; null when secure. */
  missing: string | null
}

const answersNeeded = 12
const lessonsNeeded = 2
const shareNeeded = 10 / 12
const millisecondsInSevenDays = 7 * 24 * 60 * 60 * 1000

/** Ten of twelve, pooled over at least two lessons, one of them at least seven days old. */
export function skillStandingOf(answers: readonly SkillAnswer[], now: Date): SkillStanding {
  const right = answers.filter((answer) => answer.right).length
  const lessons = new Set(answers.map((answer) => answer.lessonId)).size
  const counts = { answers: answers.length, right, lessons }
  if (answers.length < answersNeeded) {
    return { ...counts, standing: 'too-few', missing: `${answers.length} of the ${answersNeeded} answers needed to tell` }
  }
  const missing = whatIsMissing(answers, counts, now)
  return { ...counts, standing: missing === null ? 'secure' : 'building', missing }
}

function whatIsMissing(answers: readonly SkillAnswer[], counts: { right: number; lessons: number }, now: Date): string | null {
  if (counts.lessons < lessonsNeeded) return 'questions from a second lesson'
  if (counts.right / answers.length < shareNeeded) return 'ten right answers out of twelve'
  const isOld = answers.some((answer) => now.getTime() - answer.at.getTime() >= millisecondsInSevenDays)
  return isOld ? null : 'a right answer after a week'
}
