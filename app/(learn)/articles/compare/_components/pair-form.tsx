import { SelectField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import { Link } from '@/components/ui/link'
import { compareHref } from '@/domain/knowledge/links'
import type { Article } from '@/domain/lessons/schema'
import type { Comparison } from '@/server/content/read-comparison'

/** Chooses the two articles. A claim that is lit stays lit. */
export function PairForm({ comparison: { left, right, claim }, articles }: { comparison: Comparison; articles: Article[] }) {
  const options = articles.map(({ id, slug, title }) => ({ value: slug, label: `${id}: ${title}` }))
  return (
    <FilterForm
      path="/articles/compare"
      label="Choose two articles"
      layout="wide"
      button="Compare"
      beside={<Link href={compareHref({ left: right.slug, right: left.slug, claim: claim?.id })}>Swap sides</Link>}
    >
      <SelectField label="Left" name="left" defaultValue={left.slug} options={options} />
      <SelectField label="Right" name="right" defaultValue={right.slug} options={options} />
      {claim ? <input type="hidden" name="claim" value={claim.id} /> : null}
    </FilterForm>
  )
}
