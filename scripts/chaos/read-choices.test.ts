import { expect, test } from 'vitest'
import { tableOf } from './print-table.mjs'
import { readChoices } from './read-choices.mjs'

const known = ['kill', 'disk']

test('without arguments everything is tried, on PostgreSQL too where there is one', () => {
  expect(readChoices([], { known, postgres: undefined })).toMatchObject({ names: known, engines: ['sqlite'], isShort: false })
  expect(readChoices([], { known, postgres: 'postgresql://localhost/x' }).engines).toEqual(['sqlite', 'postgresql'])
})

test('one trial can be repeated with its seed', () => {
  expect(readChoices(['kill', '--engine', 'sqlite', '--seed', '7', '--short'], { known, postgres: 'postgresql://localhost/x' })).toMatchObject({ names: ['kill'], engines: ['sqlite'], seed: 7, isShort: true })
})

test.each([
  [['kil'], 'There is no trial "kil": choose from kill, disk'],
  [['--seed', 'x'], '--seed takes a whole number'],
  [['--engine', 'mysql'], '--engine is sqlite or postgresql.'],
  [['--engine', 'postgresql'], 'TEST_POSTGRES_URL names no PostgreSQL server'],
  [['--fast'], 'Write npm run chaos'],
])('says what is wrong with %j', (args, message) => {
  expect(() => readChoices(args, { known, postgres: undefined })).toThrow(message)
})

test('the table can be pasted into the documentation, and says what was not tried', () => {
  const line = { title: 'server killed (-9)', engine: 'sqlite', rounds: 3, acknowledged: 120, found: 120, lost: 0, duplicated: 0 }
  expect(tableOf([line, { title: 'disk full', engine: 'sqlite', skipped: true }]).split('\n').map((row) => row.replace(/ +/g, ' '))).toEqual([
    '| what happens | engine | rounds | acknowledged | found | lost | duplicated | |',
    expect.stringMatching(/^\|-+\|-+\|-+:\|/),
    '| server killed (-9) | sqlite | 3 | 120 | 120 | 0 | 0 | |',
    '| disk full | sqlite | – | – | – | – | – | not tried here |',
  ])
})
