import type { Metadata } from 'next'
import { FamilyTreeFigure, FamilyTreeLegend } from '@/components/figures/family-tree-figure'
import { ArticleMark } from '@/components/ui/article-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { familyTree, sharedSources } from '@/domain/knowledge/family-tree'
import { readCourse } from '@/server/content/course'
import { LinksOfArticle } from './_components/links-of-article'
import { SourcesTable } from './_components/sources-table'
import styles from './family-tree.module.css'

export const metadata: Metadata = { title: 'Family tree', description: 'Which sources lie below the five texts, which texts share one, and how we know.' }

export default function FamilyTreePage() {
  const { knowledge, articles } = readCourse()
  const { provenance } = knowledge
  const tree = familyTree(provenance, articles.map(({ id }) => id))
  const titleOf = (id: string) => articles.find((article) => article.id === id)?.title ?? id
  return (
    <>
      <PageHeader title="The family tree of the five texts" intro="Five articles are not five sources. The lines show what each text takes its facts or words from." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      {provenance.links.length === 0 ? <EmptyState title="No links yet">They will stand here once the course has some.</EmptyState> : <FamilyTreeFigure tree={tree} titleOf={titleOf} />}
      <FamilyTreeLegend />
      <p className={styles.about}>Where several passages of a text rest on one source, the surest link is drawn. Bold sources lie below more than one text.</p>
      <section aria-labelledby="shared" className={styles.part}>
        <h2 id="shared">Shared sources</h2>
        <p className={styles.about}>Texts that lean on one source are one witness to it, however many they are.</p>
        <ul role="list" className={styles.shared}>
          {sharedSources(provenance).map(({ source, articles: sharing }) => (
            <li key={source.id}>
              <span className={styles.marks}>
                {sharing.map((id) => (
                  <ArticleMark key={id} id={id} />
                ))}
              </span>
              <a href={`#source-${source.id}`}>{source.name}</a>
            </li>
          ))}
        </ul>
        <p>
          <Link href="/comparisons#corroboration">Claims held against every article</Link>
        </p>
      </section>
      <section aria-labelledby="links" className={styles.part}>
        <h2 id="links">Text by text, and how we know</h2>
        <HowWeKnow />
        {articles.map((article) => (
          <LinksOfArticle key={article.id} article={article} provenance={provenance} />
        ))}
      </section>
      <SourcesTable provenance={provenance} />
    </>
  )
}

function HowWeKnow() {
  return (
    <dl className={styles.how}>
      <div>
        <dt>Named in the text</dt>
        <dd>The text says where it has it from.</dd>
      </div>
      <div>
        <dt>Matching words</dt>
        <dd>Another text has the same words, in an order that chance does not make.</dd>
      </div>
      <div>
        <dt>Looked up</dt>
        <dd>We found the source, or a copy of it, outside the five texts.</dd>
      </div>
    </dl>
  )
}
