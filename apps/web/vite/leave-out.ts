import type { Plugin } from 'vite'

/**
 * What a library carries for doors that nobody here opens. Left in, it is a seventh of the Worker: React's older renderer,
 * and what Resend's client reads incoming mail and webhooks with.
 */
const neverAsked = [/react-dom-server-legacy\.node\.production\.js$/, /^postal-mime$/, /^standardwebhooks$/]

/** Builds the Worker without them: each becomes a module that is nothing. */
export function leaveOut(): Plugin {
  const id = '\0left-out'
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'ssr',
    resolveId: (source) => (neverAsked.some((pattern) => pattern.test(source)) ? id : undefined),
    load: (asked) => (asked === id ? 'export default undefined\nexport const Webhook = undefined' : undefined),
  }
}
