/** Somebody who takes each step in turn, and the mails that came to them. */
export type Person = {
  readonly email: string
  readonly mailedPath: (beginning: string) => Promise<string>
}

export type MutationBudget = {
  /** As app/routes.ts writes the address it is posted to. */
  readonly route: string
  readonly procedure?: string
  readonly path: (person: Person) => Promise<string> | string
  readonly form: (person: Person) => Readonly<Record<string, string>>
  readonly status: number
  readonly depth: number
  readonly requests: number
}

const pressed = () => ({})

/** In the order in which one person takes them; `requests` counts those side by side too. */
export const mutations: readonly MutationBudget[] = [
  {
    route: '/newsletter',
    procedure: 'system.subscribe',
    path: () => '/newsletter',
    form: ({ email }) => ({ email }),
    status: 303,
    depth: 2,
    requests: 3,
  },
  {
    route: '/newsletter/:token',
    procedure: 'system.confirmSubscription',
    path: ({ mailedPath }) => mailedPath('/newsletter/'),
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
  {
    route: '/unsubscribe/:token',
    procedure: 'system.unsubscribe',
    path: ({ mailedPath }) => mailedPath('/unsubscribe/'),
    form: pressed,
    status: 303,
    depth: 2,
    requests: 3,
  },
  { route: '/theme', path: () => '/theme', form: () => ({ theme: 'dark' }), status: 303, depth: 0, requests: 0 },
  { route: '/dev/clock', path: () => '/dev/clock', form: () => ({ moveMs: '0' }), status: 200, depth: 0, requests: 0 },
  { route: '/*', path: () => '/no-such-page', form: pressed, status: 404, depth: 0, requests: 0 },
]
