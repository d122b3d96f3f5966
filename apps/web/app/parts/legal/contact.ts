import { supportAddress } from '@mentorhub/domain/support/support'

export const support = { label: supportAddress, to: `mailto:${supportAddress}` }
