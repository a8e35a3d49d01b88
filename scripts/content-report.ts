/** What the course has, and what is missing: `npm run --silent content:report`, or with `-- --json` for a program. */
import { checkContent } from '@/server/content/check-content'
import { loadCourse } from '@/server/content/load-course'
import { reportCourse, type CourseReport } from '@/server/content/report-course'

const folder = process.env.CONTENT_DIR || 'content'
const { course, problems } = loadCourse(folder)
if (!course) {
  console.error(`There is no course in ${folder}: ${problems[0]?.message ?? 'the folder is empty.'} Run npm run content:check to see what is wrong.`)
  process.exit(1)
}
const report = reportCourse(course, checkContent(folder).findings)
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : asPage(course.title, report))

function asPage(title: string, { counts, questions, unused, lint }: CourseReport): string {
  return [
    `# ${title}: what the course has`,
    table('Counts', counts),
    table('Questions by type', questions.byType),
    table('Questions by lesson', questions.byLesson),
    table('Questions by skill', questions.bySkill),
    table('Questions by level', questions.byBloom),
    table('Questions by status', questions.byStatus),
    table('Questions by actor in the stem or the key', questions.byKeyActor),
    table('Questions by paragraph that they cite', questions.byCitedParagraph),
    list('Paragraphs that nothing uses', unused.paragraphs),
    list('Actors that nothing uses', unused.actors),
    list('Claims that nothing uses', unused.claims),
    list(`Lint: ${lint.errors} errors, ${lint.flags} flags`, lint.findings),
  ].join('\n\n')
}

function table(title: string, counts: Record<string, number>): string {
  const width = Math.max(...Object.keys(counts).map((name) => name.length), 4)
  return [`## ${title}`, '', ...Object.entries(counts).map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(4)}`)].join('\n')
}

function list(title: string, items: readonly string[]): string {
  return [`## ${title}`, '', ...(items.length > 0 ? items.map((item) => `- ${item}`) : ['None.'])].join('\n')
}
