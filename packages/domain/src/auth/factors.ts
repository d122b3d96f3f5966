import { minutes } from '../duration.ts'
import type { FactorMethod } from './auth.ts'

export const recoveryCodeCount = 10

/** How long an app's secret waits to be confirmed: an older one may have been seen by others. */
export const setupLifetime = minutes(30)

const shapes = [
  ['totp', /^\d{6}$/],
  ['email', /^\d{8}$/],
  ['recovery', /^[a-z2-7]{10}$/],
] as const satisfies readonly (readonly [FactorMethod | 'recovery', RegExp])[]

/** What kind of code somebody typed; the shape alone tells. */
export const codeKind = (code: string) => shapes.find(([, shape]) => shape.test(code))?.[0]
