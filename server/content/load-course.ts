import { z } from 'zod'
import {
  actor, blueprintRow, glossaryTerm, knowledgeComponent, languageRules, misconception, skill, standardCode,
} from '@/domain/lessons/knowledge-schema'
import { article, courseFile, type Article, type CourseFile } from '@/domain/lessons/schema'
import type { ContentProblem } from './content-problem'
import { loadLesson, type Lesson } from './load-lesson'
import { listFolder, readYaml, type Reading } from './read-content-file'

/** What the course knows beside its lessons and articles: one YAML file each in knowledge/. */
const knowledgeFiles = {
  misconceptions: z.array(misconception),
  skills: z.array(skill),
  components: z.array(knowledgeComponent),
  standards: z.array(standardCode),
  actors: z.array(actor),
  glossary: z.array(glossaryTerm),
  blueprint: z.array(blueprintRow),
  language: languageRules,
}
export type Knowledge = { [Name in keyof typeof knowledgeFiles]: z.output<(typeof knowledgeFiles)[Name]> }

/** The whole course. Lessons stand in the order of course.yaml, articles in the order of their ids. */
export type Course = Omit<CourseFile, 'lessons'> & { lessonOrder: string[]; lessons: Lesson[]; articles: Article[]; knowledge: Knowledge }

/** Reads a content folder. What has a mistake is left out and named; without the basic files there is no course. */
export function loadCourse(folder: string): { course: Course | null; problems: ContentProblem[] } {
  const reading: Reading = { folder, problems: [] }
  const file = readYaml(reading, 'course.yaml', courseFile)
  const knowledge = loadKnowledge(reading)
  const articles = loadArticles(reading)
  const lessons = listFolder(reading, 'lessons').flatMap((name) => loadLesson(reading, name) ?? [])
  if (!file || !knowledge) return { course: null, problems: reading.problems }
  const { lessons: lessonOrder, ...rest } = file
  const inOrder = [...lessons].sort((a, b) => lessonOrder.indexOf(a.id) - lessonOrder.indexOf(b.id))
  return { course: { ...rest, lessonOrder, lessons: inOrder, articles, knowledge }, problems: reading.problems }
}

function loadArticles(reading: Reading): Article[] {
  return listFolder(reading, 'articles').flatMap((name) => readYaml(reading, `articles/${name}`, article) ?? [])
}

function loadKnowledge(reading: Reading): Knowledge | null {
  const misconceptions = readYaml(reading, 'knowledge/misconceptions.yaml', knowledgeFiles.misconceptions)
  const skills = readYaml(reading, 'knowledge/skills.yaml', knowledgeFiles.skills)
  const components = readYaml(reading, 'knowledge/components.yaml', knowledgeFiles.components)
  const standards = readYaml(reading, 'knowledge/standards.yaml', knowledgeFiles.standards)
  const actors = readYaml(reading, 'knowledge/actors.yaml', knowledgeFiles.actors)
  const glossary = readYaml(reading, 'knowledge/glossary.yaml', knowledgeFiles.glossary)
  const blueprint = readYaml(reading, 'knowledge/blueprint.yaml', knowledgeFiles.blueprint)
  const language = readYaml(reading, 'knowledge/language.yaml', knowledgeFiles.language)
  if (!misconceptions || !skills || !components || !standards) return null
  if (!actors || !glossary || !blueprint || !language) return null
  return { misconceptions, skills, components, standards, actors, glossary, blueprint, language }
}
