import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@/domain/lessons/schema'
import { fingerprintOf } from './article-faults'

/** Where an installation keeps the full texts that it has the right to show. */
export const attachedFile = (dataFolder: string) => join(dataFolder, 'articles.json')

export type Attaching = { attached: string[]; problems: string[] }

/**
 * Keeps the articles in `folder` (S1.txt …, one paragraph to a line) for this installation. Each paragraph is recognised by
 * its fingerprint; where one differs, nothing is kept and a sentence says which.
 */
export function attachArticles(articles: readonly Article[], { folder, dataFolder }: { folder: string; dataFolder: string }): Attaching {
  if (!existsSync(folder)) return refused(`There is no folder ${folder}. Give the folder that holds S1.txt, S2.txt and so on.`)
  const names = readdirSync(folder).filter((name) => /^S\d+\.txt$/.test(name)).sort()
  if (names.length === 0) return refused(`${folder} holds no article. Name the texts S1.txt, S2.txt and so on.`)
  const texts = names.map((name) => ({ id: name.replace('.txt', ''), lines: paragraphsIn(readFileSync(join(folder, name), 'utf8')) }))
  const problems = texts.flatMap(({ id, lines }) => faultsOf(articles.find((article) => article.id === id), id, lines))
  if (problems.length > 0) return { attached: [], problems }
  keep(attachedFile(dataFolder), Object.fromEntries(texts.flatMap(({ id, lines }) => lines.map((line, index) => [`${id}-${index + 1}`, line]))))
  return { attached: texts.map(({ id }) => id), problems: [] }
}

function refused(problem: string): Attaching {
  return { attached: [], problems: [problem] }
}

function paragraphsIn(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
}

function faultsOf(article: Article | undefined, id: string, lines: string[]): string[] {
  if (!article) return [`The course has no article ${id}. Take ${id}.txt out of the folder.`]
  if (lines.length !== article.paragraphs.length) return [`${id}.txt has ${lines.length} paragraphs; the article has ${article.paragraphs.length}. It is another version of the text.`]
  const differing = article.paragraphs.filter(({ sha256 }, index) => fingerprintOf(lines[index] ?? '') !== sha256).map((paragraph) => paragraph.id)
  return differing.length > 0 ? [`${id}.txt differs from the article that the course describes, first in ${differing[0]}. It is another version of the text, so it was not attached.`] : []
}

// Written beside and moved into place: a reader finds the old texts or the new ones, never half of them.
function keep(file: string, paragraphs: Record<string, string>) {
  mkdirSync(join(file, '..'), { recursive: true })
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {} // Written here and nowhere else.
  writeFileSync(`${file}.new`, JSON.stringify({ ...kept, ...paragraphs }), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
