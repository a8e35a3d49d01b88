import { Notice } from '@/components/ui/notice'
import type { LateInWords } from '@/server/attempts/described-late-answers'
import { ActionButton } from '../../../../_components/action-button'
import { Moment } from '../../../../_components/moment'
import { acceptLateAnswerAction, turnDownLateAnswerAction } from '../../../actions'

/** Answers to one question that came after the end: when they were given and arrived, and buttons that let one count or not. */
export function LateAnswers({ late, timeZone }: { late: readonly LateInWords[]; timeZone: string }) {
  if (late.length === 0) return null
  return (
    <Notice tone={late.some(isWaiting) ? 'warn' : 'info'} title={late.length === 1 ? 'An answer came too late' : `${late.length} answers came too late`}>
      <ul role="list">
        {late.map((one) => (
          <li key={one.id}>
            <p>
              “{one.summary}” was given <Moment at={one.answeredAt} timeZone={timeZone} /> and arrived <Moment at={one.arrivedAt} timeZone={timeZone} />. <Standing one={one} timeZone={timeZone} />
            </p>
            {isWaiting(one) ? (
              <>
                <ActionButton action={acceptLateAnswerAction} fields={{ late: String(one.id) }}>Accept this answer</ActionButton>
                <ActionButton action={turnDownLateAnswerAction} fields={{ late: String(one.id) }}>Turn it down</ActionButton>
              </>
            ) : null}
            {one.turnedDownAt ? <ActionButton action={acceptLateAnswerAction} fields={{ late: String(one.id) }}>Accept it after all</ActionButton> : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const isWaiting = ({ acceptedAt, turnedDownAt, isSuperseded }: LateInWords) => acceptedAt === null && turnedDownAt === null && !isSuperseded

function Standing({ one, timeZone }: { one: LateInWords; timeZone: string }) {
  if (one.isSuperseded) return <>A later answer was accepted instead.</>
  if (one.turnedDownAt) {
    return (
      <>
        {one.turnedDownByName ? <bdi>{one.turnedDownByName}</bdi> : 'A teacher'} turned it down <Moment at={one.turnedDownAt} timeZone={timeZone} />: it does not count.
      </>
    )
  }
  if (one.acceptedAt === null) return <>It is kept and does not count. Once accepted, it is the answer that counts.</>
  return (
    <>
      {one.acceptedByName ? <bdi>{one.acceptedByName}</bdi> : 'A teacher'} accepted it <Moment at={one.acceptedAt} timeZone={timeZone} />.
    </>
  )
}
