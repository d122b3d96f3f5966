import { everybody, members, type Row } from './row.ts'

export const directoryRows: Readonly<Record<string, Row>> = {
  'mentors.filters': everybody,
  'mentors.recommended': { ...members, input: {} },
}
