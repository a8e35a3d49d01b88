import type { ReviewProps, Standing } from '../define'
import { FigureMarkLegend } from '../figure-marks'
import { letterAt } from '../letters'
import { GivenAndRight, MarkedBox, MarkedParts, Why } from '../marked-part'
import { StandingMark } from '../note-list'
import { ParagraphLinks } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { acceptedInWords, explain, noteOn } from './explain'
import { placementOf, resultOn } from './grade'
import type { AxisResult } from './grade'
import { itemsInOrder } from './item-order'
import { PlotFigure } from './plot-figure'
import type { PlotMark } from './plot-figure'
import type { Authored, Item, Response } from './schema'
import { axisIds, stepInWords } from './steps'
import styles from './two-axis.module.css'

export function TwoAxisReview({ question, response, seed }: ReviewProps<Authored, Response>) {
  const items = itemsInOrder(question, seed)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <PlotFigure x={question.x} y={question.y} marks={items.flatMap((item, index) => marksOf(item, letterAt(index), response))} />
      <FigureMarkLegend />
      <MarkedParts>
        {items.map((item, index) => <MarkedItem key={item.id} sign={letterAt(index)} {...{ question, item, response }} />)}
      </MarkedParts>
    </ReviewFrame>
  )
}

/** Where the student put an item, and where it belongs when that is elsewhere. */
function marksOf(item: Item, sign: string, response: Response | null): PlotMark[] {
  const { x, y } = placementOf(item, response)
  const isRight = axisIds.every((axis) => resultOn(item, axis, placementOf(item, response)[axis]) === 'right')
  const given: PlotMark[] = x === undefined || y === undefined ? [] : [{ x, y, mark: { sign, kind: isRight ? 'right' : 'wrong' } }]
  return isRight ? given : [...given, { x: item.x, y: item.y, mark: { sign, kind: 'belongs' } }]
}

const words: Record<AxisResult, string> = { right: 'Right', near: 'One step off: half the share', wrong: 'Not right', empty: 'No step chosen' }
const standings: Record<AxisResult, Standing> = { right: 'right', near: 'wrong', wrong: 'wrong', empty: 'missed' }

type MarkedItemProps = { question: Authored; item: Item; sign: string; response: Response | null }

function MarkedItem({ question, item, sign, response }: MarkedItemProps) {
  const note = noteOn(question, item, response)
  const given = placementOf(item, response)
  return (
    <MarkedBox title={<>{sign}. <bdi>{item.text}</bdi></>} standing={note.standing}>
      {axisIds.map((axis) => {
        const step = given[axis]
        const result = resultOn(item, axis, step)
        return (
          <div key={axis} className={styles.axis}>
            <p className={styles.name} dir="auto">{question[axis].name}</p>
            <StandingMark standing={standings[result]} words={words[result]} />
            <GivenAndRight given={step && stepInWords(question[axis], step)} label="The articles" right={acceptedInWords(question, item, axis)} />
          </div>
        )
      })}
      <ParagraphLinks label="Where it stands:" paras={item.paras} />
      <Why note={note} />
    </MarkedBox>
  )
}
