import { expect, test } from 'vitest'
import { applyingMember, handIn, writtenBasics } from '@mentorhub/testing/applying-member'
import { drainOutbox } from '../outbox/drain.ts'

test('APPL-05: the applicant gets a receipt, and everybody who may decide finds it on their page', async () => {
  const { app, noor, application } = await applyingMember()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const root = await app.person('root', { staffRole: 'superadmin' })
  const mod = await app.person('mod', { staffRole: 'moderator' })
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'noor@example.test', subject: 'We have your application as a mentor' }])
  expect(app.sent[0]?.text).toContain('typically 24-48 hours')
  for (const decider of [ada, root])
    expect((await app.as(decider).notifications.list({})).items).toMatchObject([
      {
        kind: 'applications',
        title: 'Noor Haddad wants to become a mentor',
        path: `/admin/mentorship/mentors/${noor.id}`,
      },
    ])
  for (const other of [mod, noor]) expect((await app.as(other).notifications.list({})).items).toEqual([])
})

test('the settings ask only those who decide how they want to hear of it', async () => {
  const { app, noor } = await applyingMember()
  const kindsOf = async (person: typeof noor) =>
    (await app.as(person).notifications.preferences.get()).map(({ kind }) => kind)
  expect(await kindsOf(await app.person('ada', { staffRole: 'admin' }))).toContain('applications')
  expect(await kindsOf(await app.person('mod', { staffRole: 'moderator' }))).not.toContain('applications')
  expect(await kindsOf(noor)).not.toContain('applications')
})
