/** How often one address may call one procedure. */
export const sixtyAMinute = { rate: { calls: 60, per: 'minute' } } as const
export const tenInTenMinutes = { rate: { calls: 10, per: 'ten_minutes' } } as const
export const thirtyInTenMinutes = { rate: { calls: 30, per: 'ten_minutes' } } as const
export const fiveAnHour = { rate: { calls: 5, per: 'hour' } } as const
export const tenAnHour = { rate: { calls: 10, per: 'hour' } } as const
export const twentyAnHour = { rate: { calls: 20, per: 'hour' } } as const
export const sixtyAnHour = { rate: { calls: 60, per: 'hour' } } as const
