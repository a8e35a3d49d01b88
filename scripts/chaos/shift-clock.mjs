/**
 * Loaded into the server ahead of its own code (`--import`): its clock is the machine's, moved by the milliseconds in
 * the file that CHAOS_CLOCK names. The file may change while the server runs. Timers run on, as they do on a machine
 * whose clock is set.
 */
import { readFileSync } from 'node:fs'

const lookEveryMs = 20
const Machine = globalThis.Date
const file = process.env.CHAOS_CLOCK
let offset = 0

function look() {
  const written = Number(readFileSync(file, 'utf8'))
  if (Number.isFinite(written)) offset = written
}

if (file) {
  look()
  setInterval(look, lookEveryMs).unref()
  const now = () => Machine.now() + offset
  // Not a subclass: an instant that another part of Node made must stay an instance of Date.
  globalThis.Date = new Proxy(Machine, {
    construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [now()], made),
    apply: () => new Machine(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
