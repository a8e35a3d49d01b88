import { listQuestions } from '@/server/questions/list-questions'
import { readQuestion } from '@/server/questions/read-question'
import { row, type Row } from '../access-table'

const teachers = ['own teacher', 'other teacher', 'admin'] as const

export const questionRows: Row[] = [
  row({ useCase: 'questions/list-questions', allowed: teachers, run: (viewer) => listQuestions(viewer, { type: '', lesson: '', skill: '', words: '' }) }),
  row({ useCase: 'questions/read-question', allowed: teachers, run: (viewer) => readQuestion(viewer, 'example-matrix') }),
]
