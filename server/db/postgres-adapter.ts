import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/**
 * Connections whose time zone is fixed to UTC: without it, Prisma's adapter stores an instant shifted
 * by the server's own time zone, and reads it back shifted the other way.
 */
export function postgresPool(url: string, maxConnections = 10): pg.Pool {
  return new pg.Pool({ ...poolOptions(url), max: maxConnections })
}

/** How the connections of a running app are called on the server: "npm run restore" looks for them. */
export const runningAppName = 'on-the-record'

/** The pool of a running app. One connection stays open through the night, so that it shows that the app runs. */
export function runningAppPool(url: string): pg.Pool {
  // A firewall drops a connection on which nothing is heard; and an open one must not keep a script from ending.
  return new pg.Pool({ ...poolOptions(withOurName(url)), min: 1, application_name: runningAppName, keepAlive: true, allowExitOnIdle: true })
}

/** Prisma's PostgreSQL adapter on such a pool. Whoever made the pool ends it. */
export function postgresAdapter(pool: pg.Pool): PrismaPg {
  return new PrismaPg(pool)
}

// What the address itself says would win over the option.
function withOurName(url: string): string {
  const address = new URL(url)
  if (!address.searchParams.has('application_name')) return url
  address.searchParams.set('application_name', runningAppName)
  return address.href
}

function poolOptions(url: string): pg.PoolConfig {
  return { connectionString: url, options: '-c timezone=UTC', max: 10, connectionTimeoutMillis: 10_000 }
}
