import { query } from './query.ts'
import type { App } from './start-app.ts'

/** The demo world has none, and nobody is approved without one. */
export const givePhotos = (app: App) =>
  query(
    app,
    `update profiles set photo_key = 'face'
     where user_id in (select user_id from mentor_profiles where status = 'pending')`,
  )
