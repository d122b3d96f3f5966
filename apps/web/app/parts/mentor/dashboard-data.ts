import type { apiFor } from '../../server/api-for.ts'

export type Dashboard = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['dashboard']>>
export type Figures = Dashboard['figures']
