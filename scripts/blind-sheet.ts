/** `npm run --silent content:blind -- L5 [--key]`: the questions of a lesson or a test for a second reader, without their keys, or the keys to compare with. */
import { courseQuizzes } from '@/server/content/course-quizzes'
import { loadCourse } from '@/server/content/load-course'
import { plainTextOf } from '@/question-types/plain-text'

const [place, ...flags] = process.argv.slice(2)
const { course } = loadCourse(process.env.CONTENT_DIR || 'content')
const quizzes = course ? courseQuizzes(course).filter(({ lesson, quiz }) => place === (lesson?.id ?? quiz.quiz)) : []
if (quizzes.length === 0) {
  console.error('Name a lesson such as L5, or a test such as unit-a, that the course has: npm run --silent content:blind -- L5')
  process.exit(1)
}
for (const { quiz } of quizzes) {
  console.log(`\n=== ${quiz.quiz} ===\n`)
  quiz.questions.forEach((question, index) => {
    console.log(`${question.id} (${question.type})\n${plainTextOf(question, { seed: 'second reading', number: index + 1, withKey: flags.includes('--key') })}\n`)
  })
}
