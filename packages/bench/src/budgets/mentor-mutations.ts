import type { MutationBudget, Person } from './mutation-budget.ts'

const once = { by: 'mentor', status: 303, depth: 2, requests: 2 } as const
const profile = '/mentor/profile'
const bio = 'I built violins until my hands complained, then learned to program. Come with a design or a doubt.'

/** What changes when somebody can be booked is told to the rest of the system after the answer. */
export const mentorMutations: readonly MutationBudget[] = [
  {
    ...once,
    route: '/mentor',
    procedure: 'mentors.setAccepting',
    path: () => '/mentor',
    form: () => ({ accepting: 'true' }),
  },
  {
    ...once,
    route: profile,
    procedure: 'mentors.profile.update',
    path: () => profile,
    form: async ({ given }: Person) => ({
      version: await given(profile, /name="version" value="(\d+)"/),
      profileVersion: await given(profile, /name="profileVersion" value="(\d+)"/),
      bio,
      expertise: 'design',
      accepting: 'on',
    }),
  },
]
