/** `npm run articles:attach -- FOLDER`: for a school that holds the right to show the full texts to its own people. */
import { attachArticles } from '@/server/content/attach-articles'
import { loadCourse } from '@/server/content/load-course'

const folder = process.argv[2]
const { course } = loadCourse(process.env.CONTENT_DIR || 'content')
if (!folder || !course) {
  console.error(course ? 'Name the folder with the articles: npm run articles:attach -- FOLDER' : 'The course cannot be read. Run npm run content:check to see what is wrong.')
  process.exit(1)
}
const { attached, problems } = attachArticles(course.articles, { folder, dataFolder: process.env.DATA_DIR || 'data' })
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log(`Attached ${attached.join(', ')}. People with an account in this installation can now read the full text; guests and passers-by cannot.`)
