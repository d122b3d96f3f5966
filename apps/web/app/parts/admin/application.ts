import type { apiFor } from '../../server/api-for.ts'

export type Application = Awaited<ReturnType<ReturnType<typeof apiFor>['admin']['applications']['get']>>
