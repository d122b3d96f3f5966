import { z } from 'zod'
import { UploadPhoto } from '@mentorhub/domain/users/photo-inputs'
import { removePhoto } from '@mentorhub/services/users/remove-photo'
import { uploadPhoto } from '@mentorhub/services/users/upload-photo'
import { tenAnHour } from '../rates.ts'
import { router, signedInProcedure, verifiedProcedure } from '../trpc.ts'

export const photoRouter = router({
  upload: verifiedProcedure
    .meta({ ...tenAnHour, transport: 'form' })
    .input(UploadPhoto)
    .output(z.object({ uploaded: z.literal(true) }))
    .mutation(({ ctx, input }) => uploadPhoto(ctx, input)),
  remove: signedInProcedure.output(z.object({ removed: z.literal(true) })).mutation(({ ctx }) => removePhoto(ctx)),
})
