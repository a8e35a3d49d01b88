import 'server-only'

type Sender = { attemptId: string; learnerId: string }

const arriving = new Map<string, Set<Promise<unknown>>>()

/**
 * Does the work of storing an answer and is known of from this moment on, while rights and questions are still being
 * looked up. Learners are told apart by name as well: nobody holds up the end of somebody else's attempt.
 */
export function whileArriving<T>(sender: Sender, work: () => Promise<T>): Promise<T> {
  const key = keyOf(sender)
  const done = work().finally(() => {
    const others = arriving.get(key)
    others?.delete(done)
    if (others?.size === 0) arriving.delete(key)
  })
  const ofSender = arriving.get(key) ?? new Set()
  arriving.set(key, ofSender.add(done))
  return done
}

/** Resolves once every answer that has reached this process by now is stored or refused. Those that come later are not waited for. */
export function answersArrived(sender: Sender): Promise<unknown> {
  return Promise.allSettled(arriving.get(keyOf(sender)) ?? [])
}

const keyOf = ({ attemptId, learnerId }: Sender) => `${learnerId} ${attemptId}`
