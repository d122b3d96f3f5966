import { type PageBudget, read } from './page-budget.ts'

const members = { kind: 'member', depth: read, status: { guest: 302, member: 200 } } as const

export const applyPages: readonly PageBudget[] = ['1', '2', '3', '4'].map((step) => ({
  route: `/mentor/apply/${step}`,
  path: `/mentor/apply/${step}`,
  ...members,
}))
