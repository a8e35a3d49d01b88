import type { Metadata } from 'next'
import { SearchBox } from '@/app/(learn)/_components/search-box'
import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import type { Course } from '@/server/content/load-course'
import { Emblem, type EmblemName } from './_components/emblem'
import styles from './room.module.css'

export const metadata: Metadata = {
  title: 'Reading room',
  description: 'The articles, who acts and who speaks in them, what each of them is said to want, and when and where it happened.',
}

export default function ReadingRoomPage() {
  const course = readCourse()
  return (
    <>
      <PageHeader title="Reading room" intro="Everything that the course knows about the articles, to look up and to compare. Nothing here is marked." />
      <SearchBox />
      <section aria-labelledby="articles" className={styles.section}>
        <h2 id="articles">The articles</h2>
        <ol role="list" className={styles.articles}>
          {course.articles.map((article) => (
            <ArticleEntry key={article.id} article={article} />
          ))}
        </ol>
        <p>
          <Link href="/articles">Their source cards, one below the other</Link>
        </p>
      </section>
      <section aria-labelledby="rooms" className={styles.section}>
        <h2 id="rooms">Ways to read them</h2>
        <ul role="list" className={styles.rooms}>
          {roomsOf(course).map((room) => (
            <li key={room.href}>
              <Emblem name={room.emblem} />
              <div>
                <h3>
                  <Link href={room.href}>{room.title}</Link>
                </h3>
                <p>{room.about}</p>
                <p className={styles.holds}>{room.holds}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function ArticleEntry({ article: { id, slug, title, asOf, paragraphs } }: { article: Article }) {
  return (
    <li>
      <ArticleMark id={id} size="l" />
      <div>
        <h3>
          <Link href={`/articles/${slug}`}>{title}</Link>
        </h3>
        <p className={styles.holds}>
          {asOf}. {paragraphs.length} paragraphs
        </p>
      </div>
    </li>
  )
}

type Room = { href: string; title: string; about: string; holds: string; emblem: EmblemName }

function roomsOf({ articles, knowledge }: Course): Room[] {
  const { absences, actors, claims, corroboration, events, glossary, issues, numbers, places, positions, provenance } = knowledge
  const speaking = new Set(claims.flatMap(({ mentions }) => mentions.map(({ who }) => who)))
  return [
    { href: '/articles/compare', title: 'Two articles side by side', about: 'Choose a claim. It lights up in both, with the verb and the rung that it has in each.', holds: `${claims.length} claims in ${articles.length} articles`, emblem: 'sides' },
    { href: '/actors', title: 'Actors', about: 'Who acts and who speaks, with everything that each of them says and is said to want.', holds: `${actors.length} actors, of whom ${speaking.size} make claims`, emblem: 'actors' },
    { href: '/matrix', title: 'Who wants what', about: 'Actors down, matters across: a stance in each cell, and the passages that show it.', holds: `${positions.length} entries on ${issues.length} matters`, emblem: 'matrix' },
    { href: '/time-line', title: 'Time line', about: 'What happened and what was planned, as it could be known on any day that you choose.', holds: `${events.length} events`, emblem: 'timeLine' },
    { href: '/map', title: 'Map', about: 'Where it was decided, and where it was fought over.', holds: `${places.length} places`, emblem: 'map' },
    { href: '/family-tree', title: 'Family tree', about: 'What lies beneath the articles: agencies, papers, interviews and briefings.', holds: `${provenance.sources.length} sources`, emblem: 'familyTree' },
    { href: '/comparisons', title: 'Comparisons', about: 'Claims, names, numbers and choices of words held against every article, and what none of them says.', holds: `${corroboration.length} claims, ${numbers.length} numbers, ${absences.length} silences`, emblem: 'comparisons' },
    { href: '/glossary', title: 'Glossary', about: 'People, places, organisations and terms in plain words.', holds: `${glossary.length} entries`, emblem: 'glossary' },
  ]
}
