import { and, eq, isNull, or } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { SignUp } from '@mentorhub/domain/auth/inputs'
import { passwordTrouble } from '@mentorhub/domain/auth/password'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { countOne } from '../rate-limit.ts'
import { newLink } from './mailed-link.ts'
import { newMember } from './new-member.ts'

const asked = { asked: true } as const
/** So many mails a day does one address get from sign-ups, whoever asks. */
const mostMailsADay = 5

/**
 * Answers the same for every address, after the same work, and never signs in: only who reads the mail learns whether
 * there was an account. One that nobody confirmed never stands in the way of the owner of its address, not even when
 * somebody has used up the mails of the day: the newest sign-up stands, and asks for its mail once it is signed in.
 */
export async function signUp(ctx: Ctx, input: SignUp): Promise<{ asked: true }> {
  const trouble = passwordTrouble(input.password, input)
  if (trouble) throw new Refusal('invalid', trouble)
  const [known, wait] = await Promise.all([
    knownBy(ctx, input),
    countOne(ctx, { key: `sign-up mail:${input.email}`, limit: mostMailsADay, windowMs: days(1) }),
  ])
  const holder = known.find(({ email }) => email === input.email)
  const namesake = known.find(({ username }) => username === input.username)
  if (namesake && (namesake !== holder || holder.emailVerifiedAt)) throw new Refusal('conflict', 'username.taken')
  const passwordHash = await ctx.passwords.hash(input.password)
  const isQuiet = wait > 0
  if (!holder?.emailVerifiedAt) await join(ctx, { input, passwordHash, replacing: holder?.id, isQuiet })
  else if (!isQuiet) await tellTheOwner(ctx, holder.id)
  return asked
}

const knownBy = ({ db }: Ctx, { email, username }: SignUp) =>
  db
    .select({ id: users.id, email: users.email, username: users.username, emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(or(eq(users.email, email), eq(users.username, username)))

const tellTheOwner = (ctx: Ctx, userId: string) => commit(ctx, [emit(ctx, 'auth.address_tried', { userId })])

type Joining = {
  readonly input: SignUp
  readonly passwordHash: string
  readonly replacing: string | undefined
  readonly isQuiet: boolean
}

async function join(ctx: Ctx, { input, passwordHash, replacing, isQuiet }: Joining): Promise<void> {
  const { db } = ctx
  const userId = ctx.newId()
  const link = await newLink(ctx, 'verify_email', { userId, email: input.email })
  const forgotten = db.delete(users).where(and(eq(users.id, replacing ?? ''), isNull(users.emailVerifiedAt)))
  await commit(
    ctx,
    [
      forgotten,
      ...newMember(ctx, { ...input, userId, passwordHash, emailVerifiedAt: null }),
      link.statement,
      ...(isQuiet ? [] : [emit(ctx, 'auth.verification_asked', { linkId: link.linkId })]),
    ],
    { 'users.username': 'username.taken', 'users.email': 'sign_up.asked_twice' },
  ).catch(calm)
}

/** Two sign-ups at once for one address: the first has sent its mail. */
function calm(error: unknown): void {
  if (!(error instanceof Refusal && error.message === 'sign_up.asked_twice')) throw error
}
