import { SelectField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import type { Article } from '@/domain/lessons/schema'

/** Chooses the article whose numbers and words are shown below. */
export function ArticleChoice({ article, articles }: { article: string | undefined; articles: Article[] }) {
  return (
    <FilterForm path="/comparisons#numbers" label="Choose an article for the numbers and the words" isFiltered={article !== undefined}>
      <SelectField label="Numbers and words of" name="article" defaultValue={article ?? ''} options={[{ value: '', label: 'Every article' }, ...articles.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` }))]} />
    </FilterForm>
  )
}
