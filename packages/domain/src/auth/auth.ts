export const sessionKinds = ['full', 'pending_two_factor', 'view_as'] as const
export type SessionKind = (typeof sessionKinds)[number]

export const tokenPurposes = ['newsletter'] as const
export type TokenPurpose = (typeof tokenPurposes)[number]
