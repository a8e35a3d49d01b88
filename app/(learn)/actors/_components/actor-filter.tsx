import { actorKindNames } from '@/components/reading/actor-kinds'
import { SelectField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import { actorKinds } from '@/domain/knowledge/actors'
import type { Article } from '@/domain/lessons/schema'

type ActorFilterProps = { kind?: string; article?: string; articles: Article[] }

/** Chooses actors by kind and by the article in which they appear. */
export function ActorFilter({ kind, article, articles }: ActorFilterProps) {
  return (
    <FilterForm path="/actors" label="Choose actors" isFiltered={Boolean(kind || article)}>
      <SelectField label="Kind" name="kind" defaultValue={kind ?? ''} options={[{ value: '', label: 'Every kind' }, ...actorKinds.map((each) => ({ value: each, label: actorKindNames[each].many }))]} />
      <SelectField label="Appears in" name="article" defaultValue={article ?? ''} options={[{ value: '', label: 'Any article' }, ...articles.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }))]} />
    </FilterForm>
  )
}
