import 'server-only'
import { signInNameOf } from '@/domain/access/sign-in-name'
import { Prisma } from '@/server/db/generated/sqlite/client'

/** The name as it is sorted and searched: the sign-in name is already without capitals, in any script. Needs "User" as u. */
export const nameKey = Prisma.sql`COALESCE(u."signInName", LOWER(u."name"))`

/** Narrows a raw query to names that contain this. Nothing where the filter is empty. */
export function nameContains(name: string): Prisma.Sql {
  const wanted = signInNameOf(name)
  if (wanted === '') return Prisma.empty
  const pattern = `%${wanted.replace(/[!%_]/g, (sign) => `!${sign}`)}%`
  return Prisma.sql`AND ${nameKey} LIKE ${pattern} ESCAPE '!'`
}

export function sortDirection(direction: 'ascending' | 'descending'): Prisma.Sql {
  return direction === 'ascending' ? Prisma.sql`ASC` : Prisma.sql`DESC`
}
