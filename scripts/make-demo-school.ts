// Fills the demo's own database with a made-up school and prints how to sign in; scripts/demo.mjs runs it.
import { closeDatabase } from '../server/db/client'
import { makeDemoSchool, type DemoSignIn } from '../server/demo/make-demo-school'

const signIns = await makeDemoSchool(new Date())
await closeDatabase()
if (signIns) print(signIns)
else console.log('The demo school is already there. Its passwords were printed when it was made; "npm run demo -- --fresh" makes a new one.')

function print(all: DemoSignIn[]) {
  console.log('\nThis school is made up: its people, their names and their answers. Sign-ins, printed now and shown nowhere else:\n')
  const width = Math.max(...all.map(({ signIn }) => signIn.length))
  for (const className of [...new Set(all.map((one) => one.className))]) {
    console.log(className === '' ? 'Teachers' : `Students of ${className}`)
    for (const { signIn, password } of all.filter((one) => one.className === className)) console.log(`  ${signIn.padEnd(width)}  ${password}`)
    console.log()
  }
}
