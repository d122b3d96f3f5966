import { z } from 'zod'

/** What the app asks Google for, as oidc-provider has found it to be right. */
export const Asked = z.object({
  client_id: z.string(),
  redirect_uri: z.url(),
  scope: z.string(),
  access_type: z.string().optional(),
})
export type Asked = z.infer<typeof Asked>
