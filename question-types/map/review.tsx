import { inMapOrder, placeOf } from '@/domain/map/places'
import type { PlaceId } from '@/domain/map/places'
import type { ReviewProps } from '../define'
import { FigureMarkLegend } from '../figure-marks'
import type { FigureMark } from '../figure-marks'
import { letterAt } from '../letters'
import { MarkedPart, MarkedParts } from '../marked-part'
import { ReviewFrame } from '../review-frame'
import { cardsInOrder } from './card-order'
import { explain, noteOn, placesInWords } from './explain'
import { placeGiven, resultOf } from './grade'
import { MapFigure } from './map-figure'
import type { Authored, Card, Response } from './schema'

export function MapReview({ question, response, seed, idPrefix }: ReviewProps<Authored, Response>) {
  const cards = cardsInOrder(question, seed)
  const places = inMapOrder(question.places)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <MapFigure numbered={places} marks={Object.fromEntries(places.map((place) => [place, marksAt(place, cards, response)]))} idPrefix={idPrefix} />
      <FigureMarkLegend />
      <MarkedParts>
        {cards.map((card, index) => {
          const given = placeGiven(card, response)
          return (
            <MarkedPart
              key={card.id}
              title={`${letterAt(index)}. ${card.text}`}
              note={noteOn(card, response)}
              given={given && placeOf(given).name}
              right={{ label: 'The articles', answer: placesInWords(card.accepted), paras: card.paras }}
            />
          )
        })}
      </MarkedParts>
    </ReviewFrame>
  )
}

function marksAt(place: PlaceId, cards: readonly Card[], response: Response | null): FigureMark[] {
  return cards.flatMap((card, index): FigureMark[] => {
    const given = placeGiven(card, response)
    const result = resultOf(card, given)
    const sign = letterAt(index)
    if (given === place) return [{ sign, kind: result === 'right' ? 'right' : 'wrong' }]
    return result !== 'right' && card.accepted.includes(place) ? [{ sign, kind: 'belongs' }] : []
  })
}
