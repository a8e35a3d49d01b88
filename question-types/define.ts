import type { z } from 'zod'
import type { RandomSource } from '@/domain/attempts/seeded-order'

/** What a marked response is worth, from 0 to 1. */
export type Grade = { fraction: number }

/** One line of "how the marks came about", shown in review. `earned` and `available` are in marks of the question. */
export type GradeStep = { label: string; earned: number; available: number; paras: string[] }

/** Chosen and right, chosen and wrong, right but not chosen, or neither chosen nor right. */
export type Standing = 'right' | 'wrong' | 'missed' | 'info'

/** Feedback on one option, cell or card. `whyTempting` says why a wrong one attracts. */
export type Note = { about: string; text: string; standing: Standing; paras: string[]; whyTempting?: string }

/** What is said about a response once the mode reveals it. Plain data. */
export type Explanation = {
  /** Right, partly right, wrong or not answered, in a sentence about this response. */
  verdict: string
  /** What was chosen first, then what is right, then the rest. */
  notes: Note[]
  /** Where each mark came from. Their `earned` add up to the marks of the response. */
  steps: GradeStep[]
  /** Paragraph ids that decide the question, such as S3-4. */
  paras: string[]
  /** What to do next time, in a sentence. */
  move?: string
  /** The student has still to score the answer: it is neither right nor wrong yet. */
  awaitsScore?: true
}

export type Examples<Authored, Response> = {
  question: Authored
  /** The same question with another key: a learner must not be able to tell them apart. */
  sameButAnotherKey: Authored
  graded: { why: string; response: Response; fraction: number }[]
  /** Raw values that `response` must refuse, or that do not belong to the example question. */
  malformed: { why: string; raw: unknown }[]
}

/** What every kind of question supplies. All functions are pure. */
export type QuestionTypeDefinition<Authored, Presented, Response> = {
  /** What teachers and authors call it, such as "Attribution ladder". */
  name: string
  /** What a student does in it, in a sentence for teachers and authors. */
  about: string
  /** What an author writes, answer key included. */
  authored: z.ZodType<Authored>
  /** What a learner's browser may send. Shape only: `belongs` checks it against the question. */
  response: z.ZodType<Response>
  /** What a learner sees before answering: no key, order decided by the seed. Built by naming fields, never by spreading. */
  present(question: Authored, seed: string): Presented
  /** The raw response inside a submitted form, still to be parsed by `response`. Null when nothing was filled in. */
  fromForm(form: FormData): unknown
  /** One plain sentence on what was typed and cannot be taken, for its writer; null for the usual one. Left out where nothing is typed. */
  refusal?(question: Authored, raw: unknown): string | null
  /** Whether every id in the response is one that this question offers. */
  belongs(question: Authored, response: Response): boolean
  /** Whether nothing is left to fill in. An incomplete response is kept and marked all the same. */
  isComplete(question: Authored, response: Response): boolean
  /** Total: any parsed response gets a fraction from 0 to 1. The formula stands above it. */
  grade(question: Authored, response: Response): Grade
  /** A response that earns full marks. */
  modelAnswer(question: Authored): Response
  /** The buckets this response falls in, for item analysis. At most one per part, as stable ids. */
  classify(question: Authored, response: Response): string[]
  /** Every bucket that classify can give, with words for the teacher and whether it is right, in reading order. */
  buckets(question: Authored): Bucket[]
  /** One line for a table or an export. */
  summarise(question: Authored, response: Response): string
  /** One sentence for the learner before answering: how marks are given. */
  scoringRule(question: Authored): string
  /** Everything the student is told once the mode reveals it; null is a question left unanswered. */
  explain(question: Authored, response: Response | null): Explanation
  /** The fraction that answering at random earns on average, or a bound above it. */
  chance(question: Authored): number
  /** A response filled in at random: every choice of every part equally likely. */
  guess(question: Authored, random: RandomSource): Response
  /** Whether the student gives the marks, after the reveal, in the follow-up view. */
  selfScored: boolean
  /** The question on paper, in the order of this seed. The blank sheet prints nothing of `answer` and `isRight`. */
  paper(question: Authored, seed: string): PaperPart[]
  /** Everything in our words that this type adds to the base: what is offered, and what is said about it. For the content check. */
  words(question: Authored): Words[]
  /** Paragraphs that the question names beside its evidence and its exhibit. */
  paragraphs(question: Authored): string[]
  /** Printed words that the question shows beside its evidence and its exhibit: they are compared with the articles. */
  quotations?(question: Authored): { para: string; quote: string }[]
  /** The options of a question that has some, for the rules of item writing. */
  choices?(question: Authored): Choices
  /** Whether an answer can be "not stated". Left out where the form of the question has no place for it. */
  offersNotStated?(question: Authored): boolean
  /** How a person scores the response: the student first, then the teacher. Left out where the machine gives all marks. */
  rubric?: Rubric<Authored, Response>
  examples: Examples<Authored, Response>
}

/** A part of a question on paper. `answer` and `isRight` are printed on the key and nowhere else. */
export type PaperPart =
  /** Boxes to tick; round ones where one is right. */
  | { kind: 'choices'; label?: string; many: boolean; choices: { text: string; isRight: boolean }[] }
  /** A cell with `answer` is left empty to write in; a cell with `text` is printed; null is not asked. */
  | { kind: 'table'; label?: string; head: string[]; rows: { head: string; cells: PaperCell[] }[] }
  /** Lines to write on. */
  | { kind: 'lines'; label?: string; lines: number; answer: string }
  /** Words to read, or to mark with a pen. */
  | { kind: 'text'; label?: string; text: string; answer?: string }
  /** Words to choose from. */
  | { kind: 'list'; label?: string; items: string[] }
export type PaperCell = { answer: string } | { text: string } | null

/** A piece of our own prose inside a question. `at` names its place for an author, such as "feedback on b". */
export type Words = { at: string; text: string; isFeedback: boolean }

export type Choices = {
  /** Exactly one option is right. */
  isOneKey: boolean
  options: { id: string; text: string; isKey: boolean; feedback: string; misconception?: string; rationale?: string; isPinned: boolean }[]
}

/** One row of a rubric: levels from 0 up, each with what earns it. */
export type RubricRow = { id: string; name: string; levels: string[] }

export type Rubric<Authored, Response> = {
  rows(question: Authored): RubricRow[]
  /** The levels that the student gave, by row; null while not scored. */
  scores(response: Response): Record<string, number> | null
  /** The same response with these levels in place of the student's. */
  withScores(response: Response, scores: Record<string, number>): Response
}

export type Bucket = { id: string; label: string; right: boolean; misconception?: string; paras: string[] }

/** Props of every type's answer view. It renders native form controls with these names, so that it works without scripts. */
export type AnswerProps<Presented, Response> = {
  question: Presented
  /** What was answered so far, or null. */
  response: Response | null
  /** Unique on the page; prefix of every element id. */
  idPrefix: string
  /** True once it can no longer be changed. */
  disabled?: boolean
}

/** Props of every type's review view. A server component: it gets the key, and only what it draws leaves the server. */
export type ReviewProps<Authored, Response> = {
  question: Authored
  response: Response | null
  seed: string
  idPrefix: string
}

/** Props of the view in which a student scores an answer after the reveal. It goes inside a form of its own. */
export type FollowUpProps<Authored, Response> = {
  question: Authored
  response: Response
  idPrefix: string
  disabled?: boolean
}
