import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/**
 * Connections whose time zone is fixed to UTC: without it, Prisma's adapter stores an instant shifted
 * by the server's own time zone, and reads it back shifted the other way.
 */
export function postgresPool(url: string, maxConnections = 10): pg.Pool {
  return new pg.Pool({ connectionString: url, options: '-c timezone=UTC', max: maxConnections, connectionTimeoutMillis: 10_000 })
}

/** Prisma's PostgreSQL adapter on such a pool. Whoever made the pool ends it. */
export function postgresAdapter(pool: pg.Pool): PrismaPg {
  return new PrismaPg(pool)
}
