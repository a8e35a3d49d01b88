'use client'

import type { ReactNode } from 'react'
import { placeOf } from '@/domain/map/places'
import type { PlaceId } from '@/domain/map/places'
import type { FigureMark } from '../figure-marks'
import { TapToPlace } from '../tap-to-place'
import type { Chosen, Placeable } from '../tap-to-place'
import { MapFigure } from './map-figure'

type MapBoardProps = { cards: readonly Placeable[]; places: readonly PlaceId[]; chosen: Chosen; idPrefix: string; children: ReactNode }

/** The map above its menus, with the letter of each card at the place that its menu holds. */
export function MapBoard({ cards, places, chosen, idPrefix, children }: MapBoardProps) {
  return (
    <TapToPlace
      items={cards}
      chosen={chosen}
      idPrefix={idPrefix}
      figure={(now) => <MapFigure numbered={places} marks={marksAt(places, cards, now)} idPrefix={idPrefix} />}
      fieldsOf={(card, spot) => ({ [card]: spot })}
      nameOf={(spot) => places.filter((place) => place === spot).map((place) => placeOf(place).name).join()}
    >
      {children}
    </TapToPlace>
  )
}

function marksAt(places: readonly PlaceId[], cards: readonly Placeable[], chosen: Chosen): Partial<Record<PlaceId, FigureMark[]>> {
  return Object.fromEntries(places.map((place) => [place, cards.filter(({ id }) => chosen[id] === place).map(({ sign }) => ({ sign, kind: 'placed' }))]))
}
