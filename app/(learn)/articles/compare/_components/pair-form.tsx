import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { compareHref } from '@/domain/knowledge/links'
import type { Article } from '@/domain/lessons/schema'
import type { Comparison } from '@/server/content/read-comparison'
import styles from '../compare.module.css'

/** Chooses the two articles. A claim that is lit stays lit. */
export function PairForm({ comparison: { left, right, claim }, articles }: { comparison: Comparison; articles: Article[] }) {
  const options = articles.map(({ id, slug, title }) => ({ value: slug, label: `${id}: ${title}` }))
  return (
    <form action="/articles/compare" aria-label="Choose two articles" className={styles.form}>
      <SelectField label="Left" name="left" defaultValue={left.slug} options={options} />
      <SelectField label="Right" name="right" defaultValue={right.slug} options={options} />
      {claim ? <input type="hidden" name="claim" value={claim.id} /> : null}
      <div className={styles.actions}>
        <Button variant="secondary">Compare</Button>
        <Link href={compareHref({ left: right.slug, right: left.slug, claim: claim?.id })}>Swap sides</Link>
      </div>
    </form>
  )
}
