import type { Passwords } from '@mentorhub/domain/ports'

/** The real function takes its time on purpose, which tests do not have. */
export const fakePasswords: Passwords = {
  hash: async (password) => `$fake$2$${password}`,
  check: async (password, hash) => hash?.replace(/^\$fake\$\d\$/, '') === password,
  isDated: (hash) => hash.startsWith('$fake$1$'),
}
