const mostNamed = 5

/**
 * Compares what was acknowledged with what is stored.
 * `told` is a snapshot of the ledger from before the rows were read, `wasSent` says whether a key ever left a client.
 * `problems` are sentences: whatever is wrong beside a lost or doubled answer.
 */
export function judge({ told, wasSent }, stored) {
  const rows = groupBy(stored.answers, (row) => `${row.attemptId} ${rootOf(row.key)}`)
  const missing = told.acknowledged.filter((answer) => !(rows.get(`${answer.attemptId} ${answer.key}`) ?? []).some((row) => isThis(answer, row)))
  const late = new Set(stored.late.map((row) => `${row.attemptId} ${row.key}`))
  const missingLate = told.late.filter((answer) => !late.has(`${answer.attemptId} ${answer.key}`))
  const lost = missing.length + missingLate.length
  const acknowledged = told.acknowledged.length + told.late.length
  const duplicated = [...rows.values()].reduce((sum, same) => sum + same.length - 1, 0)
  const problems = [
    ...named('was acknowledged and is not stored', [...missing, ...missingLate].map(describe)),
    ...named('is stored twice', [...rows.values()].filter((same) => same.length > 1).map(([first]) => describe(first))),
    ...named('is stored and was never sent', stored.answers.filter((row) => !wasSent({ ...row, key: rootOf(row.key) })).map(describe)),
    ...named('has a gap or a repeat in its revisions', brokenHistories(stored.answers)),
    ...named('was handed in and is not finished', handedInButOpen(told.finished, stored.attempts)),
    ...named('is half finished', stored.attempts.filter(isHalf).map(({ attemptId }) => attemptId)),
    ...named('has results that are not of its newest answers', wrongResults(stored)),
    ...named('is not counted once in each of its questions', wrongTallies(stored)),
    ...stored.damage,
  ]
  return { acknowledged, found: acknowledged - lost, lost, duplicated, problems }
}

/** A page that is posted once more with other content gets its old key with a mark; the clients here never do that. */
const rootOf = (key) => key.split('~', 1)[0]

function isThis(answer, row) {
  return row.key === answer.key && row.questionId === answer.questionId && row.response === answer.response && row.revision === answer.revision
}

const describe = ({ attemptId, questionId, key }) => `${attemptId} ${questionId} ${key}`

function named(what, names) {
  const left = names.length - mostNamed
  return names.slice(0, mostNamed).map((name) => `${name} ${what}.`).concat(left > 0 ? [`… and ${left} more ${what}.`] : [])
}

function brokenHistories(answers) {
  const histories = groupBy(answers, ({ attemptId, questionId }) => `${attemptId} ${questionId}`)
  return [...histories].filter(([, rows]) => rows.map(({ revision }) => revision).sort((a, b) => a - b).some((revision, index) => revision !== index + 1)).map(([name]) => name)
}

function handedInButOpen(finished, attempts) {
  const open = new Set(attempts.filter(({ isFinished }) => !isFinished).map(({ attemptId }) => attemptId))
  return finished.filter((attemptId) => open.has(attemptId))
}

/** A finished attempt has marks, a result for each question, and nobody who can go on with it; an open one has none of it. */
function isHalf({ isFinished, hasMarks, isOpenToGoOn, results, questions }) {
  return isFinished ? !hasMarks || isOpenToGoOn || results !== questions : hasMarks || !isOpenToGoOn || results !== 0
}

/** Whether each result says that its question was answered just when an answer is stored. */
function wrongResults({ answers, results }) {
  const newest = new Map()
  for (const row of answers) {
    const name = `${row.attemptId} ${row.questionId}`
    if ((newest.get(name)?.revision ?? 0) < row.revision) newest.set(name, row)
  }
  return results.filter(({ attemptId, questionId, isAnswered, summary }) => {
    const answer = newest.get(`${attemptId} ${questionId}`)
    const text = answer && textOf(answer.response)
    return isAnswered !== Boolean(answer) || (text !== undefined && text !== summary)
  }).map(({ attemptId, questionId }) => `${attemptId} ${questionId}`)
}

/** The words of a written answer; undefined for one that was chosen. */
const textOf = (response) => JSON.parse(response)?.text

function wrongTallies({ attempts, tallies }) {
  const finished = groupBy(attempts.filter(({ assignmentId, isFinished, isFirst }) => assignmentId && isFinished && isFirst), ({ assignmentId }) => assignmentId)
  const counted = new Set(tallies.map(({ assignmentId }) => assignmentId))
  const miscounted = tallies.filter(({ assignmentId, count }) => count !== (finished.get(assignmentId)?.length ?? 0)).map(({ assignmentId, questionId }) => `${assignmentId} ${questionId}`)
  return [...miscounted, ...[...finished.keys()].filter((assignmentId) => !counted.has(assignmentId))]
}

function groupBy(items, nameOf) {
  const groups = new Map()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}
