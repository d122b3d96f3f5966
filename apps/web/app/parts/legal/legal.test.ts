import { expect, it } from 'vitest'
import { codeLifetime, oauthLifetime, tokenLifetimes, unverifiedLifetime } from '@mentorhub/domain/auth/auth'
import { sessionLife } from '@mentorhub/domain/auth/session'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { unconfirmedLifetime } from '@mentorhub/domain/newsletter/newsletter'
import { deletionGrace } from '@mentorhub/domain/users/user'
import type { LegalText } from '@mentorhub/ui/legal-page'
import { codeOfConduct } from './code-of-conduct.ts'
import { mentorGuidelines } from './mentor-guidelines.ts'
import { privacy } from './privacy.ts'
import { terms } from './terms.ts'

const texts = { terms, privacy, mentorGuidelines, codeOfConduct }

const said = (text: LegalText, id: string) => JSON.stringify(text.sections.find((section) => section.id === id)?.parts)

it.each(Object.entries(texts))('%s names each of its sections once, and none is empty', (_, { sections }) => {
  const ids = sections.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(sections.filter(({ parts }) => parts.length === 0)).toEqual([])
})

it('asks of mentors five things of conduct, communication and quality, and five to avoid', () => {
  const counts = ['conduct', 'communication', 'quality', 'avoid'].map((id) => {
    const [part] = mentorGuidelines.sections.find((section) => section.id === id)?.parts ?? []
    if (part === undefined || typeof part === 'string') return 0
    return 'list' in part ? part.list.length : part.terms.length
  })
  expect(counts).toEqual([5, 5, 5, 5])
})

it('promises the lifetimes that the code keeps', () => {
  const [member, staff] = [sessionLife('full', false), sessionLife('full', true)]
  const cookies = said(privacy, 'cookies')
  expect(cookies).toContain(`${member.idle / days(1)} days without use, at most ${member.absolute / days(1)} days`)
  expect(cookies).toContain(
    `${staff.idle / minutes(1)} minutes without use, at most ${staff.absolute / hours(1)} hours`,
  )
  expect(cookies).toContain(`${oauthLifetime / minutes(1)} minutes.`)
  const what = said(privacy, 'what')
  expect(what).toContain(`One that nobody confirms goes after ${unverifiedLifetime / days(1)} days`)
  expect(what).toContain(`A mailed code lives ${codeLifetime / minutes(1)} minutes`)
  expect(what).toContain(`confirm an address works for ${tokenLifetimes.verify_email / hours(1)} hours`)
  expect(what).toContain(`reset a password for ${tokenLifetimes.reset_password / minutes(1)} minutes`)
  expect(what).toContain(`not confirmed is forgotten after ${unconfirmedLifetime / days(1)} days`)
  const grace = `${deletionGrace / days(1)} days`
  expect(said(privacy, 'rights')).toContain(`For ${grace} you can still keep the account`)
  expect(said(terms, 'leaving')).toContain(`You then have ${grace} to change your mind`)
  expect(said(terms, 'account')).toContain(`removed after ${unverifiedLifetime / days(1)} days`)
})
