import { href } from 'react-router'
import { isDate } from '@mentorhub/domain/time/dates'
import { isTimeZone } from '@mentorhub/domain/users/time-zone'
import { withParams } from '../with-params.ts'

/** What the address of a mentor page may say of the times that are wanted. */
export type Asked = {
  readonly type?: string | undefined
  /** "2026-12" */
  readonly month?: string | undefined
  /** "2026-12-03" */
  readonly day?: string | undefined
  readonly zone?: string | undefined
  /** The list of all zones is wanted. */
  readonly zones?: string | undefined
  /** Only times that suit whoever looks as well. */
  readonly both?: string | undefined
  /** The booking that the new one takes the place of. */
  readonly again?: string | undefined
}

/** What nobody can mean is left out: an address may be written by hand, or cut off in a mail. */
export function askedIn({ searchParams }: URL): Asked {
  const given = (name: string, isMeant: (value: string) => boolean) => {
    const value = searchParams.get(name)
    return value !== null && isMeant(value) ? value : undefined
  }
  return {
    type: given('type', (value) => /^\w{1,40}$/.test(value)),
    month: given('month', (value) => isDate(`${value}-01`)),
    day: given('day', isDate),
    zone: given('zone', isTimeZone),
    zones: given('zones', () => true),
    both: given('both', () => true),
    again: given('again', (value) => /^\w{26}$/.test(value)),
  }
}

export const pickerAddress = (username: string, asked: Asked): string =>
  `${withParams(href('/mentors/:username', { username }), asked)}#times`
