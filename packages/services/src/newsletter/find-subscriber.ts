import { eq } from 'drizzle-orm'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import type { Ctx } from '../context.ts'

export async function findSubscriber({ db }: Ctx, id: string) {
  const [subscriber] = await db.select().from(newsletterSubscribers).where(eq(newsletterSubscribers.id, id))
  return subscriber
}
