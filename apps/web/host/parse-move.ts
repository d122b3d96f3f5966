const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** "+48h" or "-30m" in milliseconds. */
export function parseMove(text: string): number | undefined {
  const [, sign, amount, unit] = /^([+-]?)(\d+)([smhd])$/.exec(text.trim()) ?? []
  if (amount === undefined || !isUnit(unit)) return undefined
  return (sign === '-' ? -1 : 1) * Number(amount) * units[unit]
}

const isUnit = (unit: string | undefined): unit is keyof typeof units => unit !== undefined && unit in units
