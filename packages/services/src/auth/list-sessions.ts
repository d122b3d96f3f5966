import { and, desc, eq, gt } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { deviceName } from '@mentorhub/domain/auth/device'
import type { Ctx } from '../context.ts'
import { sessionName } from './session-name.ts'

type SessionCard = {
  readonly session: string
  readonly device: string
  readonly signedInAt: number
  readonly lastUsedAt: number
  readonly current: boolean
}

export async function listSessions({ db, now, viewer }: Ctx): Promise<SessionCard[]> {
  const rows = await db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, viewer.id), eq(sessions.kind, 'full'), gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.lastUsedAt))
  return rows.map(({ id, userAgent, createdAt, lastUsedAt }) => ({
    session: sessionName(id),
    device: deviceName(userAgent),
    signedInAt: createdAt,
    lastUsedAt,
    current: id === viewer.session,
  }))
}
