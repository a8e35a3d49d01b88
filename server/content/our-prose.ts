import type { Position } from '@/domain/knowledge/positions'
import type { Paragraph } from '@/domain/lessons/schema'
import { courseQuizzes } from './course-quizzes'
import { ourWords } from './lint/question-parts'
import type { Course } from './load-course'
import { tableProse } from './table-prose'

type Prose = { file: string; path: string; text: string }

/** Every text of the course that speaks in our own voice. */
export function ourProse(course: Course): Prose[] {
  return [...lessonProse(course), ...questionProse(course), ...testProse(course), ...articleProse(course), ...knowledgeProse(course)]
}

function lessonProse({ lessons }: Course): Prose[] {
  return lessons.flatMap((lesson) => [
    ...Object.entries(lesson.prose).map(([name, text]) => ({ file: `${lesson.folder}/${name}`, path: '', text })),
    { file: `${lesson.folder}/lesson.md`, path: 'head', text: [lesson.title, lesson.question, ...lesson.objectives.map(({ text }) => text)].join('\n') },
    ...lesson.activities.map(({ title, intro }) => ({ file: `${lesson.folder}/activities.yaml`, path: title, text: `${title}\n${intro}` })),
  ])
}

function questionProse(course: Course): Prose[] {
  return courseQuizzes(course).flatMap(({ file, quiz }) => quiz.questions.flatMap((question) => ourWords(question).map(({ at, text }) => ({ file, path: `${question.id}: ${at}`, text }))))
}

function testProse({ tests }: Course): Prose[] {
  return Object.values(tests).map(({ file, about }) => ({ file, path: 'about', text: about }))
}

function articleProse({ articles }: Course): Prose[] {
  return articles.flatMap(({ id, title, about, card, paragraphs }) => {
    const file = `articles/${id.toLowerCase()}.yaml`
    return [
      { file, path: 'about', text: `${title}\n${about}` },
      ...Object.entries(card).map(([line, { says }]) => ({ file, path: `card.${line}`, text: says })),
      ...paragraphs.map((paragraph) => ({ file, path: paragraph.id, text: proseOf(paragraph) })),
    ]
  })
}

function proseOf({ summary, printed, voices }: Paragraph): string {
  return [summary, ...printed.map(({ why }) => why), ...voices.map(({ note }) => note)].filter(Boolean).join('\n')
}

function knowledgeProse({ knowledge, question, event, about, tryOut }: Course): Prose[] {
  return [
    { file: 'course.yaml', path: '', text: [question, event, about].join('\n') },
    ...(tryOut?.options ?? []).map(({ id, text, says }) => ({ file: 'course.yaml', path: `tryOut ${id}`, text: `${text}\n${says}` })),
    ...knowledge.glossary.map(({ term, meaning }) => ({ file: 'knowledge/glossary.yaml', path: term, text: meaning })),
    ...knowledge.actors.map(({ id, name, role }) => ({ file: 'knowledge/actors.yaml', path: id, text: `${name}\n${role}` })),
    ...knowledge.issues.map(({ id, name, question }) => ({ file: 'knowledge/issues.yaml', path: id, text: `${name}\n${question}` })),
    ...knowledge.claims.map(({ id, says, note = '' }) => ({ file: 'knowledge/claims', path: id, text: `${says}\n${note}` })),
    ...knowledge.positions.map((position) => ({ file: 'knowledge/positions.yaml', path: `${position.actor}, ${position.issue}`, text: positionProse(position) })),
    ...knowledge.misconceptions.map(({ id, explains, reteach }) => ({ file: 'knowledge/misconceptions.yaml', path: id, text: `${explains}\n${reteach}` })),
    ...tableProse(knowledge),
  ]
}

function positionProse(position: Position): string {
  return [position.says, ...(position.stance === 'conditional' ? [position.if, position.then] : [])].join('\n')
}
