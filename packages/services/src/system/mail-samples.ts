import { samples } from '@mentorhub/emails/samples'

/** Every mail with made-up data, for looking at them in local mode. */
export const mailNames = Object.keys(samples)

export const mailSample = (name: string) => samples[name]?.()
