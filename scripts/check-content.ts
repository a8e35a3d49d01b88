/** Checks content/ by every rule: `npm run content:check`. With ARTICLES_DIR it compares quotations with the articles too. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type Finding } from '@/server/content/check-content'
import { sayProblem } from '@/server/content/content-problem'

const folder = process.env.CONTENT_DIR || 'content'
const { findings, counts } = checkContent(folder, readArticles(process.env.ARTICLES_DIR))
const errors = findings.filter(({ level }) => level === 'error')
const flags = findings.filter(({ level }) => level === 'flag')

list('To look at', flags)
list('To mend', errors)
const checked = `${many(counts.lessons, 'lesson')}, ${many(counts.questions, 'question')}, ${many(counts.articles, 'article')}, ${many(counts.paragraphs, 'paragraph')}, ${many(counts.terms, 'glossary term')}`
console.log(`Checked ${checked}: ${many(errors.length, 'error')}, ${many(flags.length, 'flag')}.`)
process.exitCode = errors.length > 0 ? 1 : 0

function list(title: string, found: Finding[]) {
  if (found.length === 0) return
  console.log(`${title}:`)
  for (const finding of found) console.log(`  ${finding.code.padEnd(6)} ${sayProblem({ ...finding, file: `${folder}/${finding.file}` })}`)
  console.log('')
}

/** The articles by paragraph: every line that is not blank is one. */
function readArticles(path: string | undefined): Map<string, string> | null {
  if (!path) return null
  if (!existsSync(path)) throw new Error(`ARTICLES_DIR is ${path}, which does not exist.`)
  const texts = readdirSync(path).filter((name) => /^S\d+\.txt$/.test(name))
  return new Map(texts.flatMap((name) => paragraphsOf(name.replace('.txt', ''), readFileSync(join(path, name), 'utf8'))))
}

function paragraphsOf(article: string, text: string): [string, string][] {
  return text.split('\n').filter((line) => line.trim()).map((line, index) => [`${article}-${index + 1}`, line])
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
