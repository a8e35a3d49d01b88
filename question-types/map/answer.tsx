import { placeOf } from '@/domain/map/places'
import { AnswerFrame } from '../answer-frame'
import { CardMenus } from '../card-menus'
import type { AnswerProps } from '../define'
import { letterAt } from '../letters'
import { MapBoard } from './map-board'
import type { Presented, Response } from './schema'

export function MapAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const cards = question.cards.map(({ id, text }, index) => ({ id, text, sign: letterAt(index) }))
  const options = question.places.map((place, index) => ({ value: place, label: `${index + 1} ${placeOf(place).name}` }))
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <MapBoard cards={cards} places={question.places} chosen={response?.placed ?? {}} idPrefix={idPrefix}>
        <CardMenus idPrefix={idPrefix} cards={cards.map((card) => ({ ...card, menus: [{ part: card.id, label: 'Place', chosen: response?.placed[card.id], options }] }))} />
      </MapBoard>
    </AnswerFrame>
  )
}
