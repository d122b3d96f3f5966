import { type MutationBudget, type Person, pressed } from './mutation-budget.ts'
import { picture } from './picture.ts'

const once = { by: 'member', status: 303, depth: 2 } as const
const profile = '/settings/profile'
const items = '/settings/profile/items'
const photo = '/settings/photo'

const section = (name: string, fields: Readonly<Record<string, string>>) => ({
  ...once,
  route: profile,
  path: () => `${profile}?section=${name}`,
  form: async ({ given }: Person) => ({ version: await given(profile, /name="version" value="(\d+)"/), ...fields }),
})

export const profileMutations: readonly MutationBudget[] = [
  { ...section('about', { name: 'Sam', bio: 'Hello.' }), procedure: 'users.profile.update', requests: 2 },
  {
    ...section('skills', { skill: 'TypeScript', level: '3', years: '2' }),
    procedure: 'users.skills.set',
    requests: 2,
  },
  {
    ...section('languages', { lang: 'en', proficiency: 'native' }),
    procedure: 'users.languages.set',
    requests: 2,
  },
  { ...section('categories', { expertise: 'design' }), procedure: 'users.categories.set', requests: 2 },
  {
    ...once,
    route: items,
    procedure: 'users.items.upsert',
    path: () => items,
    form: () => ({ kind: 'project', title: 'A bridge' }),
    requests: 2,
  },
  {
    ...once,
    route: items,
    procedure: 'users.items.remove',
    path: () => `${items}?remove`,
    form: async ({ given }) => ({ id: await given(items, /\?item=(\w{26})/) }),
    requests: 2,
  },
  { ...once, route: photo, procedure: 'users.photo.upload', path: () => photo, form: picture, requests: 3 },
  {
    ...once,
    route: photo,
    procedure: 'users.photo.remove',
    path: () => `${photo}?remove`,
    form: pressed,
    requests: 2,
  },
]
