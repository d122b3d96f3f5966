import type { Clock } from '../clock/clock.ts'

/**
 * oidc-provider reads the machine's clock and takes no other; the app is on the sandbox's. So Google stays on the
 * machine's clock inside, and every instant that leaves it, into the store or an id token, is moved by these seconds.
 * Cookies are left alone: browsers are on the machine's clock, too.
 */
export const offsetSeconds = ({ offsetMs }: Clock): number => Math.floor(offsetMs / 1000)
