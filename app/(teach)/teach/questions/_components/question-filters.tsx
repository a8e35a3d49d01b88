import { SelectField, TextField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import type { QuestionFilter, QuestionList } from '@/server/questions/list-questions'

type QuestionFiltersProps = { path: string; filter: QuestionFilter; list: QuestionList }

/** Narrows the list. */
export function QuestionFilters({ path, filter, list }: QuestionFiltersProps) {
  const any = (label: string) => ({ value: '', label })
  return (
    <FilterForm path={path} label="Questions" role="search" layout="columns" button="Find">
      <TextField label="Words or id" name="words" type="search" maxLength={80} autoComplete="off" defaultValue={filter.words} />
      <SelectField label="Kind" name="type" defaultValue={filter.type} options={[any('Every kind'), ...list.types.map(({ type, name }) => ({ value: type, label: name }))]} />
      <SelectField label="Lesson" name="lesson" defaultValue={filter.lesson} options={[any('Every lesson'), ...list.lessons.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))]} />
      <SelectField label="Skill" name="skill" defaultValue={filter.skill} options={[any('Every skill'), ...list.skills.map(({ id, name }) => ({ value: id, label: name }))]} />
    </FilterForm>
  )
}
