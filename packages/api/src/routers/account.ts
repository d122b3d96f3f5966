import { z } from 'zod'
import { ChangePassword, Code, Email, LinkToken, OwnPassword, RevokeSession } from '@mentorhub/domain/auth/inputs'
import { changePassword } from '@mentorhub/services/auth/change-password'
import { confirmCode } from '@mentorhub/services/auth/confirm-code'
import { confirmEmailChange } from '@mentorhub/services/auth/confirm-email-change'
import { confirmPassword } from '@mentorhub/services/auth/confirm-password'
import { getNewEmail } from '@mentorhub/services/auth/get-new-email'
import { listActivity } from '@mentorhub/services/auth/list-activity'
import { listSessions } from '@mentorhub/services/auth/list-sessions'
import { requestEmailChange } from '@mentorhub/services/auth/request-email-change'
import { revokeSession } from '@mentorhub/services/auth/revoke-session'
import { sendConfirmCode } from '@mentorhub/services/auth/send-confirm-code'
import { undoEmailChange } from '@mentorhub/services/auth/undo-email-change'
import { Activities, Asked, NewEmail, Proven, Sessions } from '../outputs/auth.ts'
import { sixtyAnHour, tenInTenMinutes } from '../rates.ts'
import { publicProcedure, router, signedInProcedure, verifiedProcedure } from '../trpc.ts'

const audited = { audit: true } as const

/** What of `auth` somebody does who has an account: it stays theirs, and they change it. */
export const accountProcedures = {
  confirmPassword: signedInProcedure
    .meta(tenInTenMinutes)
    .input(OwnPassword)
    .output(Proven)
    .mutation(({ ctx, input }) => confirmPassword(ctx, input)),
  sendConfirmCode: signedInProcedure
    .meta(tenInTenMinutes)
    .output(Asked)
    .mutation(({ ctx }) => sendConfirmCode(ctx)),
  confirmCode: signedInProcedure
    .meta(sixtyAnHour)
    .input(Code)
    .output(Proven)
    .mutation(({ ctx, input }) => confirmCode(ctx, input)),
  changePassword: signedInProcedure
    .meta({ ...tenInTenMinutes, ...audited })
    .input(ChangePassword)
    .output(z.object({ changed: z.literal(true) }))
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  newEmail: signedInProcedure.output(NewEmail.nullable()).query(({ ctx }) => getNewEmail(ctx)),
  requestEmailChange: verifiedProcedure
    .meta({ ...tenInTenMinutes, ...audited })
    .input(Email)
    .output(Asked)
    .mutation(({ ctx, input }) => requestEmailChange(ctx, input)),
  confirmEmailChange: publicProcedure
    .meta({ ...sixtyAnHour, ...audited })
    .input(LinkToken)
    .output(z.object({ changed: z.literal(true) }))
    .mutation(({ ctx, input }) => confirmEmailChange(ctx, input)),
  undoEmailChange: publicProcedure
    .meta({ ...sixtyAnHour, ...audited })
    .input(LinkToken)
    .output(z.object({ restored: z.literal(true) }))
    .mutation(({ ctx, input }) => undoEmailChange(ctx, input)),
  activity: signedInProcedure.output(Activities).query(({ ctx }) => listActivity(ctx)),
  sessions: router({
    list: signedInProcedure.output(Sessions).query(({ ctx }) => listSessions(ctx)),
    revoke: signedInProcedure
      .meta(audited)
      .input(RevokeSession)
      .output(z.object({ revoked: z.literal(true) }))
      .mutation(({ ctx, input }) => revokeSession(ctx, input)),
  }),
}
