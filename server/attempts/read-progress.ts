import 'server-only'
import { reviewable } from '@/domain/attempts/reveal'
import { outcomeOf, standingOf, type Standing } from '@/domain/attempts/scoring'
import { skillStandingOf, type SkillAnswer, type SkillStanding } from '@/domain/attempts/skill-standing'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { db } from '@/server/db/client'
import { readQuizVersion } from './quiz-version'

export type LessonProgress = {
  lessonId: string
  slug: string
  title: string
  practised: boolean
  /** The better of the exit quizzes; null before the first one that may be reviewed. */
  best: { marks: number; available: number; standing: Standing } | null
}

export type SkillProgress = SkillStanding & { skill: string; name: string }

/** `sureness` has every answer for which the viewer told how sure they were: for the viewer alone. */
export type Progress = { lessons: LessonProgress[]; skills: SkillProgress[]; sureness: { certainty: number; isRight: boolean }[] }

/** How far the viewer is, by lesson and by skill. What the mode does not reveal yet does not count. */
export async function readProgress(viewer: Viewer): Promise<Progress> {
  const now = new Date()
  const finished = await db.attempt.findMany({
    // Questions that were done again after their explanations say nothing about how far one is.
    where: { AND: [{ learnerId: viewer.id, finishedAt: { not: null }, redoOfId: null }, scopes.attempt.readable(viewer)] },
    orderBy: { startedAt: 'asc' },
    take: 500,
    include: { results: { select: { questionId: true, fraction: true, answered: true, hints: true, certainty: true } }, assignment: { select: { releasedAt: true } } },
  })
  const open = finished.filter((attempt) => reviewable({ ...attempt, releasedAt: attempt.assignment?.releasedAt ?? null }, now))
  const course = readCourse()
  const answersBySkill = await skillAnswers(open)
  const told = open.flatMap(({ results }) => results.flatMap((result) => (result.certainty === null ? [] : [{ certainty: result.certainty, isRight: outcomeOf(result) === 'right' }])))
  return {
    sureness: told,
    lessons: course.lessons.map(({ id, slug, title }) => {
      const ofLesson = open.filter((attempt) => attempt.lessonId === id)
      return { lessonId: id, slug, title, practised: ofLesson.some(({ quiz }) => quiz === 'practice'), best: bestExitQuiz(ofLesson) }
    }),
    skills: course.knowledge.skills
      .filter((skill) => answersBySkill.has(skill.id))
      .map((skill) => ({ skill: skill.id, name: skill.name, ...skillStandingOf(answersBySkill.get(skill.id) ?? [], now) })),
  }
}

type FinishedAttempt = {
  lessonId: string
  quiz: string
  versionHash: string
  finishedAt: Date | null
  marks: number | null
  marksAvailable: number | null
  results: { questionId: string; fraction: number; answered: boolean; hints: number; certainty: number | null }[]
}

function bestExitQuiz(attempts: readonly FinishedAttempt[]) {
  const scores = attempts
    .filter(({ quiz }) => quiz !== 'practice')
    .map(({ marks, marksAvailable }) => ({ marks: marks ?? 0, available: marksAvailable ?? 0 }))
    .sort((a, b) => b.marks / b.available - a.marks / a.available)
  const [best] = scores
  return best ? { ...best, standing: standingOf(best) } : null
}

/** Each question counts once, with its first answer: later ones come after the explanation. An answer after a hint is not one's own yet. */
async function skillAnswers(attempts: readonly FinishedAttempt[]): Promise<Map<string, SkillAnswer[]>> {
  const bySkill = new Map<string, SkillAnswer[]>()
  const seen = new Set<string>()
  for (const { versionHash, lessonId, finishedAt, results } of attempts) {
    const { byId } = await readQuizVersion(versionHash)
    for (const result of results) {
      const skill = byId.get(result.questionId)?.skill
      if (!skill || !finishedAt || !result.answered || seen.has(result.questionId)) continue
      seen.add(result.questionId)
      bySkill.set(skill, [...(bySkill.get(skill) ?? []), { lessonId, right: outcomeOf(result) === 'right' && result.hints === 0, at: finishedAt }])
    }
  }
  return bySkill
}
