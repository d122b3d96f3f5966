/** The free starts closest to one that is wanted, in the order of time. */
export const nearestTo = (wanted: number, starts: readonly number[], count = 3): readonly number[] =>
  starts
    .toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
    .slice(0, count)
    .toSorted((one, other) => one - other)
