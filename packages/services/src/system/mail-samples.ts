import { samples } from '@mentorhub/emails/samples'

/** Every mail with made-up data, for looking at them in local mode. */
export const mailNames = Object.keys(samples)

export const mailSample = (name: string) => (Object.hasOwn(samples, name) ? samples[name]?.() : undefined)
