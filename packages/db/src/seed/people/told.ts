import type { ItemKind, ShownRole } from '@mentorhub/domain/users/profile'
import type { ProfileVisibility } from '@mentorhub/domain/users/user'

type ToldItem = {
  readonly kind: ItemKind
  readonly title: string
  readonly issuer?: string
  /** "2024-05" said from today: years ago, and the month. */
  readonly started?: readonly [yearsAgo: number, month: string]
  readonly ended?: readonly [yearsAgo: number, month: string]
  readonly body?: string
}

type Told = {
  readonly goals?: string
  readonly shownRole?: ShownRole
  readonly visibility?: ProfileVisibility
  readonly skills: readonly (readonly [name: string, level: number])[]
  readonly wishes?: readonly string[]
  readonly languages?: readonly string[]
  readonly items: readonly ToldItem[]
}

/** What those say of themselves whose accounts people are told to sign in with; for everybody else it is thrown. */
export const toldBy: Readonly<Record<string, Told>> = {
  noor: {
    shownRole: 'industry_expert',
    visibility: 'public',
    skills: [
      ['System design', 5],
      ['TypeScript', 5],
      ['Technical strategy', 4],
      ['Code review', 5],
      ['Giving feedback', 4],
    ],
    wishes: ['Public speaking'],
    languages: ['de'],
    items: [
      {
        kind: 'experience',
        title: 'Senior engineer',
        issuer: 'Havenlab',
        started: [9, '03'],
        ended: [5, '01'],
        body: 'Lock gates and bridges of a port, and the software that opens them in the right order.',
      },
      {
        kind: 'experience',
        title: 'Violin maker',
        issuer: 'Own workshop in Haarlem',
        started: [20, '09'],
        ended: [13, '06'],
      },
      {
        kind: 'project',
        title: 'Droogmaken',
        started: [3, '11'],
        body: 'An open simulation of a power grid in a polder, with which new colleagues may break things.',
      },
      {
        kind: 'achievement',
        title: 'Talk “The tuning fork and the test suite”',
        issuer: 'Code on the Amstel',
        started: [1, '05'],
      },
    ],
  },
  tomas: {
    shownRole: 'professional',
    skills: [
      ['Discovery interviews', 5],
      ['Prioritisation', 5],
      ['Interaction design', 4],
      ['Storytelling', 4],
    ],
    wishes: ['Financial modelling'],
    items: [
      {
        kind: 'experience',
        title: 'Interface designer',
        issuer: 'Estudio Páramo',
        started: [12, '02'],
        ended: [6, '01'],
        body: 'Six years of screens for banks and buses.',
      },
      { kind: 'certification', title: 'Facilitation of decisions', issuer: 'Escuela Abierta', started: [2, '09'] },
      {
        kind: 'project',
        title: 'Vecino',
        started: [4, '04'],
        body: 'The first version of car sharing between neighbours, built in eleven weeks and thrown away twice.',
      },
    ],
  },
  ivo: {
    shownRole: 'professional',
    skills: [
      ['SQL', 5],
      ['Linux', 4],
      ['System design', 4],
      ['Incident response', 5],
    ],
    items: [{ kind: 'project', title: 'A library for migrations that can be undone', started: [2, '01'] }],
  },
  sam: {
    shownRole: 'professional',
    visibility: 'members',
    goals: 'In a year I want to write a design document that comes back without red, and to lead one small project.',
    skills: [
      ['Python', 3],
      ['SQL', 3],
      ['Testing', 2],
    ],
    wishes: ['System design', 'Technical writing'],
    items: [
      {
        kind: 'experience',
        title: 'Bicycle mechanic',
        issuer: 'Spokes of Hackney',
        started: [7, '04'],
        ended: [2, '10'],
      },
      {
        kind: 'certification',
        title: 'Evening course in programming',
        issuer: 'City College',
        started: [3, '09'],
        ended: [2, '07'],
      },
    ],
  },
  lin: {
    shownRole: 'career_shifter',
    goals: 'To work on hospital data within two years, without losing touch with the wards.',
    skills: [
      ['Working under pressure', 5],
      ['Teaching', 4],
      ['SQL', 2],
    ],
    wishes: ['Statistics', 'Data visualisation', 'CV writing'],
    items: [
      {
        kind: 'project',
        title: 'Where the night goes',
        started: [1, '02'],
        body: 'A small study of how often nurses are interrupted, counted by hand over forty shifts.',
      },
    ],
  },
  ada: {
    shownRole: 'professional',
    skills: [
      ['Editing', 4],
      ['Conflict resolution', 5],
    ],
    items: [],
  },
}
