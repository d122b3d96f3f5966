import type { MutationBudget, Person } from './mutation-budget.ts'

const page = '/mentor/availability'
const types = '/mentor/session-types'
const once = { by: 'mentor', status: 303, depth: 2, requests: 2 } as const

const act = (tab: string, name: string) => ({ ...once, route: page, path: () => `${page}?tab=${tab}&act=${name}` })
const version = async ({ given }: Person) => ({
  version: await given(`${page}?tab=limits`, /name="version" value="(\d+)"/),
})
const newest =
  (tab: string) =>
  async ({ given }: Person) => ({
    id: await given(`${page}?tab=${tab}`, /remove=(\w{26})/),
  })

const inAYear = new Date().getUTCFullYear() + 1
const limits = { minNoticeMin: '720', horizonDays: '60', gapMin: '10', slotStepMin: '30' }

export const scheduleMutations: readonly MutationBudget[] = [
  {
    ...act('recurring', 'addRules'),
    procedure: 'availability.rules.add',
    form: () => ({ weekdays: '6', start: '15:00', end: '17:00' }),
  },
  { ...act('recurring', 'copyDay'), procedure: 'availability.rules.copyDay', form: () => ({ from: '6', to: '7' }) },
  { ...act('recurring', 'removeRule'), procedure: 'availability.rules.remove', form: newest('recurring') },
  {
    ...act('dates', 'addOverride'),
    procedure: 'availability.overrides.add',
    form: () => ({ kind: 'add', on: `${inAYear}-02-03`, start: '15:00', end: '17:00' }),
  },
  { ...act('dates', 'removeOverride'), procedure: 'availability.overrides.remove', form: newest('dates') },
  {
    ...act('limits', 'setLimits'),
    procedure: 'availability.limits.set',
    form: async (person) => ({ ...(await version(person)), ...limits }),
  },
  {
    ...act('limits', 'setZone'),
    procedure: 'availability.zone.set',
    form: async (person) => ({ ...(await version(person)), timezone: 'Europe/Amsterdam' }),
  },
  {
    ...once,
    route: types,
    procedure: 'mentors.sessionTypes.upsert',
    path: () => types,
    form: () => ({ name: 'A walk', goalType: 'guidance', durationMin: '30', active: 'on' }),
  },
  {
    ...once,
    route: types,
    procedure: 'mentors.sessionTypes.archive',
    path: () => `${types}?archive=yes`,
    form: async ({ given }) => ({ id: await given(types, /\?type=(\w{26})/) }),
  },
]
