import { checkContent } from '@/server/content/check-content'
import { sayProblem } from '@/server/content/content-problem'
import { ok, wrong, type Finding } from './finding'

/** Whether every lesson could be served. */
export function checkCourse(folder: string): Finding {
  const { findings, counts } = checkContent(folder)
  const errors = findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first) return wrong('Content', `${errors.length} to mend; the first: ${sayProblem(first).split('\n')[0]}`, `npm run content:check lists them all. The course is in ${folder}.`)
  return ok('Content', `${counts.lessons} lessons and ${counts.questions} questions`)
}
