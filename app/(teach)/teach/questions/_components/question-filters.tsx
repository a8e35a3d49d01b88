import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import type { QuestionFilter, QuestionList } from '@/server/questions/list-questions'
import styles from '../questions.module.css'

type QuestionFiltersProps = { path: string; filter: QuestionFilter; list: QuestionList }

/** Narrows the list. A plain form: it works without scripts, and its address can be shared. */
export function QuestionFilters({ path, filter, list }: QuestionFiltersProps) {
  const any = (label: string) => ({ value: '', label })
  return (
    <form method="get" action={path} role="search" aria-label="Questions" className={styles.filters}>
      <TextField label="Words or id" name="words" type="search" maxLength={80} autoComplete="off" defaultValue={filter.words} />
      <SelectField label="Kind" name="type" defaultValue={filter.type} options={[any('Every kind'), ...list.types.map(({ type, name }) => ({ value: type, label: name }))]} />
      <SelectField label="Lesson" name="lesson" defaultValue={filter.lesson} options={[any('Every lesson'), ...list.lessons.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))]} />
      <SelectField label="Skill" name="skill" defaultValue={filter.skill} options={[any('Every skill'), ...list.skills.map(({ id, name }) => ({ value: id, label: name }))]} />
      <Button variant="secondary">Find</Button>
    </form>
  )
}
