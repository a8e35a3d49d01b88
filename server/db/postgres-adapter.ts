import { PrismaPg } from '@prisma/adapter-pg'

/**
 * Prisma's PostgreSQL adapter with the time zone of every connection fixed to UTC: without it, an
 * instant is stored shifted by the server's own time zone and read back shifted the other way.
 */
export function postgresAdapter(url: string, maxConnections = 10): PrismaPg {
  return new PrismaPg({
    connectionString: url,
    options: '-c timezone=UTC',
    max: maxConnections,
    connectionTimeoutMillis: 10_000,
  })
}
