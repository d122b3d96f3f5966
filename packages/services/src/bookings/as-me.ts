import { sql } from 'drizzle-orm'
import type { Looking } from '../context.ts'

/** Who is looking, read once for a query of many parts: `viewer.me`. */
export const asMe = ({ viewer }: Pick<Looking, 'viewer'>) => sql`with viewer(me) as materialized (select ${viewer.id})`
