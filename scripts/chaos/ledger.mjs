/**
 * What clients sent and what they were told is stored. The other half of the comparison is the database.
 * An entry is `{ attemptId, questionId, key, response, revision }`; `response` is the JSON that must be in the row.
 */
export function createLedger() {
  const sent = new Map()
  const acknowledged = new Map()
  const late = new Map()
  const finished = new Set()
  const problems = []
  const nameOf = ({ attemptId, key }) => `${attemptId} ${key}`
  return {
    /** Before it leaves: from now on it may be in the database. */
    send: (answer) => sent.set(nameOf(answer), answer),
    acknowledge: (answer, revision) => acknowledged.set(nameOf(answer), { ...answer, revision }),
    /** The server said that it keeps the answer apart. */
    keptAsLate: (answer) => late.set(nameOf(answer), answer),
    finish: (attemptId) => finished.add(attemptId),
    /** What no client should ever see, in a sentence. */
    problem: (sentence) => problems.push(sentence),
    count: () => acknowledged.size,
    /** All of it as it is now; what happens later does not change it. */
    snapshot: () => ({ acknowledged: [...acknowledged.values()], late: [...late.values()], finished: [...finished] }),
    wasSent: (row) => sent.has(nameOf(row)),
    problems,
  }
}
