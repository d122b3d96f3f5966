import { href } from 'react-router'
import type { MentorFilter, MentorTab } from '@mentorhub/domain/admin/mentor-tabs'
import { withParams } from '../with-params.ts'

type Asked = {
  readonly tab?: MentorTab | undefined
  readonly filter?: MentorFilter | undefined
  readonly q?: string | undefined
  readonly after?: string | undefined
  /** The application that was decided just now. */
  readonly told?: string | undefined
}

/** The list of mentors as somebody has asked for it. */
export const mentorsAddress = (asked: Asked): string => withParams(href('/admin/mentorship/mentors'), asked)

export const mentorAddress = (id: string) => href('/admin/mentorship/mentors/:id', { id })
