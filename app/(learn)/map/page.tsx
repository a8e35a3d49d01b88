import type { Metadata } from 'next'
import { LayerSign, PlacesMap } from '@/components/figures/places-map'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { placeLayerNames } from '@/domain/knowledge/kind-names'
import { placeLayers } from '@/domain/knowledge/places'
import { drawnPlaces } from '@/domain/map/drawn-places'
import { neighbours } from '@/domain/map/outlines'
import { readCourse } from '@/server/content/course'
import { PlaceEntry } from './_components/place-entry'
import styles from './map.module.css'

export const metadata: Metadata = { title: 'Map', description: 'Where it was decided and where it was fought: the places that the articles name, on a sketch without borders.' }

export default function MapPage() {
  const { places, events, glossary } = readCourse().knowledge
  const drawn = drawnPlaces(places)
  return (
    <>
      <PageHeader title="Where it was decided, where it was fought" intro="The talks were about Syria, and most of them took place far from it. The map and the list below have the same places." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      {places.length === 0 ? <EmptyState title="No places yet">They will stand here once the course has some.</EmptyState> : <PlacesMap places={drawn} />}
      {placeLayers.map((layer) => {
        const inLayer = drawn.filter(({ place }) => place.layer === layer)
        return inLayer.length === 0 ? null : (
          <section key={layer} aria-labelledby={layer} className={styles.layer}>
            <h2 id={layer}>
              <LayerSign layer={layer} /> {placeLayerNames[layer]}
            </h2>
            <ul role="list" className={styles.places}>
              {inLayer.map((each) => (
                <PlaceEntry key={each.place.id} drawn={each} events={events.filter(({ place }) => place === each.place.id)} glossary={glossary} />
              ))}
            </ul>
          </section>
        )
      })}
      <p className={styles.also}>
        The map also names {neighbours.map(({ name }) => name).join(', ')}, so that you can find your way. No article names them: <Link href="/comparisons#absences">what none of the articles says</Link>.
      </p>
    </>
  )
}
