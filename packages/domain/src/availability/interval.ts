/** From an instant up to another, which it does not include: epoch milliseconds. */
export type Interval = { readonly start: number; readonly end: number }
