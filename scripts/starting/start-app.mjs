import { checkDataFolder, checkDiskSpace, checkPort } from './check-machine.mjs'
import { keepSecrets } from './keep-secrets.mjs'
import { migrateDatabase } from './migrate-database.mjs'
import { prepareBuild, prepareCode } from './prepare-code.mjs'
import { loadEnvironmentFile, readSettings } from './read-settings.mjs'
import { reportStep, secondsSince } from './report-steps.mjs'
import { networkAddresses, serveApp } from './serve-app.mjs'

/**
 * From a fresh clone to a served app, doing only what is not done yet.
 * `fillDatabase(environment)` puts something into the database before the app is served.
 */
export async function startApp({ root, isDevelopment = false, fillDatabase }) {
  const startedAt = performance.now()
  console.log('On the Record')
  loadEnvironmentFile(root)
  const settings = readSettings(root)
  const environment = await reportStep('Checking this computer', () => checkBeforeStart(settings, isDevelopment))
  await prepareCode(root)
  const database = await reportStep('Preparing the database', () => migrateDatabase(settings, environment))
  if (!isDevelopment) await prepareBuild(root, environment)
  if (fillDatabase) await fillDatabase(environment)
  const serve = () => serveApp(settings, environment, { isDevelopment })
  // The development server writes between our lines.
  const { crashed } = isDevelopment ? await serve() : await reportStep('Starting the server', serve)
  announce(settings, { setupPath: fillDatabase ? null : database.setupPath, startedAt })
  const { code, signal } = await crashed
  console.error(`\nThe server ended by itself (${signal ?? code}): start it again, with DEBUG=1 to see more.`)
  process.exit(1)
}

async function checkBeforeStart(settings, isDevelopment) {
  await checkPort(settings)
  checkDataFolder(settings.dataFolder)
  checkDiskSpace(settings.dataFolder, { neededMegabytes: 200, purpose: 'keeping the answers safe' })
  return environmentFor(settings, isDevelopment)
}

/** What the build and the server are told. */
export function environmentFor({ port, host, baseUrl, dataFolder }, isDevelopment = false) {
  const kept = keepSecrets(dataFolder)
  return {
    NODE_ENV: isDevelopment ? 'development' : 'production',
    PORT: String(port),
    HOST: host,
    BASE_URL: baseUrl,
    NEXTAUTH_URL: baseUrl,
    DATA_DIR: dataFolder,
    AUTH_SECRET: process.env.AUTH_SECRET || kept.AUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || kept.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

function announce(settings, { setupPath, startedAt }) {
  console.log(`Ready after ${secondsSince(startedAt)}.\n`)
  console.log(`  Open            ${settings.baseUrl}`)
  for (const address of networkAddresses(settings)) console.log(`  In your network ${address}`)
  if (setupPath) console.log(`\nThere is no teacher yet. This link makes the first one, and works once:\n  ${settings.baseUrl}${setupPath}`)
  console.log('\nStop with Ctrl-C.')
}
