import { href } from 'react-router'
import type { apiFor } from '../../server/api-for.ts'
import { withParams } from '../with-params.ts'

export type SessionType = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['sessionTypes']['list']>>[number]

type More = Readonly<Record<string, string>>

export const typesPath = (more: More = {}): string => withParams(href('/mentor/session-types'), more)
