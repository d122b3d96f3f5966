import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { MutationBudget, Person } from './mutation-budget.ts'
import { picture } from './picture.ts'

const once = { by: 'member', status: 303, depth: 2 } as const

const version = async (page: string, { given }: Person) => ({
  version: await given(page, /name="version" value="(\d+)"/),
})

const step = (number: number) => {
  const page = `/mentor/apply/${number}`
  return { ...once, route: page, path: () => page }
}

const basics = {
  bio: 'Ten years of building teams, and of listening to them first.',
  expertise: 'design',
  jobTitle: 'Head of design',
  company: 'Own',
  yearsExperience: '10',
  timezone: 'Europe/Berlin',
}

/** The four steps of an application, in their order. */
export const applyMutations: readonly MutationBudget[] = [
  {
    ...step(1),
    procedure: 'mentors.application.saveStep',
    form: async (person) => ({ ...basics, ...(await version('/mentor/apply/1', person)) }),
    requests: 2,
  },
  { ...step(2), form: picture, requests: 3 },
  {
    ...step(3),
    form: async (person) => ({ githubUrl: 'https://github.com/sam', ...(await version('/mentor/apply/3', person)) }),
    requests: 2,
  },
  {
    ...step(4),
    procedure: 'mentors.application.submit',
    form: async ({ given }) => ({
      digest: await given('/mentor/apply/4', /name="digest" value="(\w+)"/),
      guidelines: legalVersions.mentor_guidelines,
    }),
    requests: 3,
  },
]
