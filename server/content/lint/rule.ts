import type { LanguageRules } from '@/domain/knowledge/lists'
import type { Paragraph, QuizName } from '@/domain/lessons/schema'
import type { AuthoredQuestion } from '@/question-types/registry'
import type { Knowledge } from '../load-knowledge'

/** An error must be mended. A flag asks a person to look. */
export type Level = 'error' | 'flag'

/** What a rule may look at beside the question. */
export type Surroundings = {
  asOf: string
  knowledge: Knowledge
  paragraphs: Map<string, Paragraph>
  /** The articles themselves, paragraph by paragraph, where a school has them. */
  articleTexts: Map<string, string> | null
}

/** Eight questions that are set together. */
export type Form = { lessonId: string; quiz: QuizName; questions: AuthoredQuestion[] }

/** Each check returns what is wrong, one plain sentence for each thing. Codes are those of the item-writing rules. */
export type QuestionRule = { code: string; level: Level; check(question: AuthoredQuestion, around: Surroundings): string[] }
export type FormRule = { code: string; level: Level; check(form: Form, around: Surroundings): string[] }
/** Rules about all questions of the course taken together. */
export type BankRule = { code: string; level: Level; check(questions: AuthoredQuestion[], around: Surroundings): string[] }
/** Rules about any text of our own. */
export type ProseRule = { code: string; level: Level; check(text: string, language: LanguageRules): string[] }
