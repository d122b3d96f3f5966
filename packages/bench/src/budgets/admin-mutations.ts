import { demoMentorId } from '../app/demo-mentor-id.ts'
import type { MutationBudget, Person } from './mutation-budget.ts'

/** What is told goes out after the answer. */
const once = { by: 'superadmin', status: 303, depth: 2, requests: 2 } as const

const mentors = '/admin/mentorship/mentors'
const mentor = { ...once, route: `${mentors}/:id`, path: () => `${mentors}/${demoMentorId('tomas')}` } as const
const categories = '/admin/mentorship/categories'
const category = { ...once, route: categories, path: () => categories } as const
const words = 'A reason that is long enough to be clear to whoever reads it.'
const checklist = ['bio', 'expertise', 'photo', 'background', 'communication']

/** Of whoever has waited longest. */
const longestWaiting = ({ given }: Person) =>
  given(`${mentors}?tab=pending`, /href="(\/admin\/mentorship\/mentors\/\w+)"/)

const applicationOf = async (person: Person) => ({
  applicationId: await person.given(await longestWaiting(person), /name="applicationId" value="([^"]+)"/),
})

async function approval(person: Person): Promise<FormData> {
  const form = new FormData()
  form.set('does', 'approve')
  form.set('applicationId', (await applicationOf(person)).applicationId)
  form.set('seen', await person.given(await longestWaiting(person), /name="seen" value="(\w+)"/))
  for (const item of checklist) form.append('checklist', item)
  return form
}

const added = ({ given }: Person) => given(categories, /Bench[\s\S]*?edit=(\w+)#/)
const first = ({ given }: Person) => given(categories, /edit=(\w+)#/)

export const adminMutations: readonly MutationBudget[] = [
  {
    ...mentor,
    procedure: 'admin.applications.requestChanges',
    form: async (person) => ({ does: 'return', ...(await applicationOf(person)), changes: words }),
  },
  {
    ...mentor,
    procedure: 'admin.applications.reject',
    form: async (person) => ({
      does: 'reject',
      ...(await applicationOf(person)),
      reasonCode: 'incomplete_profile',
      reasonText: words,
    }),
  },
  {
    ...mentor,
    procedure: 'admin.applications.approve',
    form: approval,
  },
  {
    ...mentor,
    procedure: 'admin.mentors.deactivate',
    form: () => ({ does: 'deactivate', userId: demoMentorId('tomas'), reason: words }),
  },
  {
    ...mentor,
    procedure: 'admin.mentors.reactivate',
    form: () => ({ does: 'reactivate', userId: demoMentorId('tomas') }),
  },
  { ...category, procedure: 'admin.categories.add', form: () => ({ does: 'add', name: 'Bench' }) },
  {
    ...category,
    procedure: 'admin.categories.rename',
    form: async (person) => ({ does: 'rename', id: await added(person), name: 'Bench & craft' }),
  },
  {
    ...category,
    procedure: 'admin.categories.move',
    form: async (person) => ({ does: 'move', id: await added(person), direction: 'up' }),
  },
  {
    ...category,
    procedure: 'admin.categories.hide',
    form: async (person) => ({ does: 'hide', id: await added(person) }),
  },
  {
    ...category,
    procedure: 'admin.categories.show',
    form: async (person) => ({ does: 'show', id: await added(person) }),
  },
  {
    ...category,
    procedure: 'admin.categories.merge',
    form: async (person) => ({ does: 'merge', id: await added(person), into: await first(person) }),
  },
]
