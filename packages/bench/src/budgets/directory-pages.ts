import { type PageBudget, readAndCached } from './page-budget.ts'

const directory = { route: '/mentors', kind: 'public', depth: readAndCached } as const

/** Whatever is asked of it, it is one page. */
export const directoryPages: readonly PageBudget[] = [
  { ...directory, path: '/mentors' },
  { ...directory, path: '/mentors?q=laedership&language=en&within=5&free=evenings&zone=Europe%2FLondon&sort=soonest' },
]
