import { actorKindNames } from '@/components/reading/actor-kinds'
import { SelectField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import { actorKinds } from '@/domain/knowledge/actors'
import type { MatrixFilter } from '@/domain/knowledge/matrix'
import { whenInWords } from '@/domain/knowledge/time-line'
import type { Article } from '@/domain/lessons/schema'

type MatrixFiltersProps = { filter: MatrixFilter; days: string[]; articles: Article[] }

/** Chooses positions by the article that they rest on, by what could be known on a day, and by kind of actor. */
export function MatrixFilters({ filter: { article, asOf, kind }, days, articles }: MatrixFiltersProps) {
  // A day from the address that no report bears is offered too, so that the form says what is shown.
  const offered = asOf && !days.includes(asOf) ? [...days, asOf].sort() : days
  return (
    <FilterForm path="/matrix" label="Choose positions" isFiltered={Boolean(article || asOf || kind)}>
      <SelectField label="Rests on" name="article" defaultValue={article ?? ''} options={[{ value: '', label: 'Any article' }, ...articles.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }))]} />
      <SelectField label="Known by" name="asOf" defaultValue={asOf ?? ''} options={[{ value: '', label: 'Any day' }, ...offered.map((day) => ({ value: day, label: whenInWords({ from: day, precision: 'day' }) }))]} />
      <SelectField label="Actors" name="kind" defaultValue={kind ?? ''} options={[{ value: '', label: 'Every kind' }, ...actorKinds.map((each) => ({ value: each, label: actorKindNames[each].many }))]} />
    </FilterForm>
  )
}
