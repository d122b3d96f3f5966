import { z } from 'zod'

const Crop = z.strictObject({ x: z.number(), y: z.number(), size: z.number() })

/** Comes with a form of a page. What the bytes are is not told by anything that was sent with them. */
export const UploadPhoto = z.strictObject({ bytes: z.instanceof(Uint8Array), crop: Crop.optional() })
export type UploadPhoto = z.infer<typeof UploadPhoto>
