import { z } from 'zod'
import { Email, LinkToken, ResendVerification, ResetPassword, SignIn, SignUp } from '@mentorhub/domain/auth/inputs'
import { acceptInvite } from '@mentorhub/services/admin/accept-invite'
import { getMe } from '@mentorhub/services/auth/get-me'
import { peekLink } from '@mentorhub/services/auth/peek-link'
import { requestPasswordReset } from '@mentorhub/services/auth/request-password-reset'
import { resendVerification } from '@mentorhub/services/auth/resend-verification'
import { resetPassword } from '@mentorhub/services/auth/reset-password'
import { signIn } from '@mentorhub/services/auth/sign-in'
import { signOut } from '@mentorhub/services/auth/sign-out'
import { signUp } from '@mentorhub/services/auth/sign-up'
import { verifyEmail } from '@mentorhub/services/auth/verify-email'
import { Asked, Entered, LinkPeek, Me, PeekLink } from '../outputs/auth.ts'
import { publicProcedure, router, signedInProcedure, verifiedProcedure } from '../trpc.ts'
import { accountProcedures } from './account.ts'
import { googleRouter } from './google.ts'
import { twoFactorRouter, verifyTwoFactorProcedure } from './two-factor.ts'

const few = { rate: { calls: 5, per: 'hour' } } as const
const some = { rate: { calls: 10, per: 'ten_minutes' } } as const
const many = { rate: { calls: 60, per: 'hour' } } as const
const audited = { audit: true } as const

export const authRouter = router({
  me: publicProcedure.output(Me.nullable()).query(({ ctx }) => getMe(ctx)),
  signUp: publicProcedure
    .meta(few)
    .input(SignUp)
    .output(Asked)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  signIn: publicProcedure
    .meta({ ...some, ...audited })
    .input(SignIn)
    .output(Entered)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: publicProcedure.output(z.object({ signedOut: z.literal(true) })).mutation(({ ctx }) => signOut(ctx)),
  peekLink: publicProcedure
    .input(PeekLink)
    .output(LinkPeek)
    .query(({ ctx, input }) => peekLink(ctx, input)),
  verifyEmail: publicProcedure
    .meta({ ...many, ...audited })
    .input(LinkToken)
    .output(z.object({ verified: z.literal(true) }))
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  resendVerification: signedInProcedure
    .meta(many)
    .input(ResendVerification)
    .output(Asked)
    .mutation(({ ctx, input }) => resendVerification(ctx, input)),
  requestPasswordReset: publicProcedure
    .meta(some)
    .input(Email)
    .output(Asked)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),
  resetPassword: publicProcedure
    .meta({ ...some, ...audited })
    .input(ResetPassword)
    .output(Entered)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  acceptAdminInvite: verifiedProcedure
    .meta({ ...many, ...audited })
    .input(LinkToken)
    .output(z.object({ accepted: z.literal(true) }))
    .mutation(({ ctx, input }) => acceptInvite(ctx, input)),
  verifyTwoFactor: verifyTwoFactorProcedure,
  twoFactor: twoFactorRouter,
  ...accountProcedures,
  google: googleRouter,
})
