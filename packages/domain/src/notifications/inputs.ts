import { z } from 'zod'
import { AnyId, Flag } from '../text-inputs.ts'
import { channels, modes, modesOf, optionalKinds } from './notifications.ts'

/** After the last one that was seen. */
export const ListNotifications = z.strictObject({ after: AnyId.optional() })
export type ListNotifications = z.infer<typeof ListNotifications>

export const MarkRead = z
  .strictObject({ id: AnyId.optional(), all: Flag })
  .refine(({ id, all }) => all === (id === undefined), { path: ['id'], message: 'text.missing' })
export type MarkRead = z.infer<typeof MarkRead>

const Choice = z
  .strictObject({ kind: z.enum(optionalKinds), channel: z.enum(channels), mode: z.enum(modes) })
  .refine(({ channel, mode }) => modesOf[channel].includes(mode), { path: ['mode'] })
export type Choice = z.infer<typeof Choice>

/** What is not named stays as it is. What nobody may miss has no choice. */
export const SetNotificationPreferences = z.strictObject({ choices: z.array(Choice).max(40) })
export type SetNotificationPreferences = z.infer<typeof SetNotificationPreferences>

/** The form of the settings has a field for each pair, such as "welcome.mail". */
export const NotificationPreferencesForm = z
  .record(z.string(), z.string())
  .transform((fields) => ({
    choices: Object.entries(fields).map(([field, mode]) => {
      const [kind, channel] = field.split('.')
      return { kind, channel, mode }
    }),
  }))
  .pipe(SetNotificationPreferences)
