import { reasonLengths } from '@mentorhub/domain/admin/application-inputs'

const { least, most } = reasonLengths

/** Words to somebody else are not weighed like notes. */
export const reasonHint = (name: string): string =>
  `${name} reads exactly this: ${least} to ${most.toLocaleString('en-GB')} characters.`
