export type Account = {
  readonly sub: string
  readonly email: string
  readonly emailVerified: boolean
  readonly name: string
  /** What is special about this one, for whoever chooses. */
  readonly note: string
}

export const accounts: readonly Account[] = [
  {
    sub: '100000000000000000001',
    email: 'mona.google@example.com',
    emailVerified: true,
    name: 'Mona Adeyemi',
    note: 'New to the app',
  },
  {
    sub: '100000000000000000002',
    email: 'sam@demo.test',
    emailVerified: true,
    name: 'Sam Whitfield',
    note: 'Has the address of a demo account that is confirmed',
  },
  {
    sub: '100000000000000000003',
    email: 'uma@demo.test',
    emailVerified: true,
    name: 'Uma Raghavan',
    note: 'Has the address of a demo account that was never confirmed',
  },
  {
    sub: '100000000000000000004',
    email: 'victor.unverified@example.com',
    emailVerified: false,
    name: 'Victor Lindqvist',
    note: 'Has not confirmed the address at Google',
  },
  {
    sub: '100000000000000000005',
    email: 'nils.google@example.com',
    emailVerified: true,
    name: 'Nils Okafor',
    note: 'New to the app, too',
  },
]

export const accountOf = (sub: string | null): Account | undefined => accounts.find((one) => one.sub === sub)
