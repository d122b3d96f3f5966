import { z } from 'zod'
import {
  Email,
  LinkToken,
  PeekLink,
  ResendVerification,
  ResetPassword,
  SignIn,
  SignUp,
} from '@mentorhub/domain/auth/inputs'
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
import { Asked, Entered, LinkPeek, Me } from '../outputs/auth.ts'
import { fiveAnHour, sixtyAnHour, tenInTenMinutes } from '../rates.ts'
import { publicProcedure, router, signedInProcedure, verifiedProcedure } from '../trpc.ts'
import { accountProcedures } from './account.ts'
import { googleRouter } from './google.ts'
import { twoFactorRouter, verifyTwoFactorProcedure } from './two-factor.ts'

const audited = { audit: true } as const

export const authRouter = router({
  me: publicProcedure.output(Me.nullable()).query(({ ctx }) => getMe(ctx)),
  signUp: publicProcedure
    .meta(fiveAnHour)
    .input(SignUp)
    .output(Asked)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  signIn: publicProcedure
    .meta({ ...tenInTenMinutes, ...audited })
    .input(SignIn)
    .output(Entered)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  signOut: publicProcedure.output(z.object({ signedOut: z.literal(true) })).mutation(({ ctx }) => signOut(ctx)),
  peekLink: publicProcedure
    .input(PeekLink)
    .output(LinkPeek)
    .query(({ ctx, input }) => peekLink(ctx, input)),
  verifyEmail: publicProcedure
    .meta({ ...sixtyAnHour, ...audited })
    .input(LinkToken)
    .output(z.object({ verified: z.literal(true) }))
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  resendVerification: signedInProcedure
    .meta(sixtyAnHour)
    .input(ResendVerification)
    .output(Asked)
    .mutation(({ ctx, input }) => resendVerification(ctx, input)),
  requestPasswordReset: publicProcedure
    .meta(tenInTenMinutes)
    .input(Email)
    .output(Asked)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),
  resetPassword: publicProcedure
    .meta({ ...tenInTenMinutes, ...audited })
    .input(ResetPassword)
    .output(Entered)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  acceptAdminInvite: verifiedProcedure
    .meta({ ...sixtyAnHour, ...audited })
    .input(LinkToken)
    .output(z.object({ accepted: z.literal(true) }))
    .mutation(({ ctx, input }) => acceptInvite(ctx, input)),
  verifyTwoFactor: verifyTwoFactorProcedure,
  twoFactor: twoFactorRouter,
  ...accountProcedures,
  google: googleRouter,
})
