import { RouterContextProvider } from 'react-router'
import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { ctxContext } from '../../server/context.ts'
import { cookieJar } from '../../server/cookie.ts'
import { action as saveItem } from './settings-items.tsx'
import { action as saveProfile } from './settings-profile.tsx'

async function tab() {
  const app = await createTestApp()
  const noor = await app.person('noor')
  const posted = (path: string, fields: string[][]) => {
    const url = new URL(path, 'https://mentorhub.test')
    const request = new Request(url, { method: 'POST', body: new URLSearchParams(fields) })
    const context = new RouterContextProvider()
    context.set(ctxContext, { ...app.ctx(noor), cookies: cookieJar(request), outbox: { hasNews: false } })
    return { request, context, params: {}, url }
  }
  const save = async (section: string, fields: string[][], version = 1) => {
    const sent = posted(`/settings/profile?section=${section}`, [['version', `${version}`], ...fields])
    return toldBy(await saveProfile({ ...sent, pattern: '/settings/profile' }))
  }
  const item = async (query: string, fields: Record<string, string>) => {
    const sent = posted(`/settings/profile/items${query}`, Object.entries(fields))
    return toldBy(await saveItem({ ...sent, pattern: '/settings/profile/items' }))
  }
  return { save, item, own: () => app.as(noor).users.profile.edit(), items: () => app.as(noor).users.items.list() }
}

type Answer = Awaited<ReturnType<typeof saveProfile>>

const toldBy = (answer: Answer) =>
  answer instanceof Response
    ? { to: answer.headers.get('Location'), status: answer.status }
    : { ...answer.data, status: answer.init?.status }

test('PROF-02: each form of the page is saved by itself and leads back to it', async () => {
  const { save, own } = await tab()
  const saved = (section: string) => ({ to: `/settings/profile?saved=${section}`, status: 303 })
  const about = [
    ['name', 'Noor'],
    ['headline', 'Bridges'],
    ['yearsExperience', ''],
    ['country', 'EG'],
    ['timezone', 'Africa/Cairo'],
  ]
  expect(await save('about', about)).toEqual(saved('about'))
  const skills = [
    ['skill', 'Go'],
    ['level', '4'],
    ['years', ''],
    ['skill', 'Rust'],
    ['level', ''],
    ['years', ''],
    ['wants', '1'],
  ]
  expect(await save('skills', skills, 2)).toEqual(saved('skills'))
  const languages = [
    ['lang', 'ar'],
    ['proficiency', 'native'],
    ['lang', ''],
    ['proficiency', 'fluent'],
  ]
  expect(await save('languages', languages, 3)).toEqual(saved('languages'))
  expect(await save('categories', [], 4)).toEqual(saved('categories'))
  expect(await own()).toMatchObject({
    headline: 'Bridges',
    country: 'EG',
    yearsExperience: null,
    version: 5,
    skills: [
      { name: 'Go', level: 4, wants: false },
      { name: 'Rust', wants: true },
    ],
    languages: [{ lang: 'ar', proficiency: 'native' }],
  })
})

test('a profile that was changed in another tab keeps what was typed in this one', async () => {
  const { save, own } = await tab()
  await save('about', [['headline', 'From the first tab']])
  const late = await save('about', [
    ['headline', 'From the second'],
    ['bio', 'One\r\ntwo'],
  ])
  expect(late).toMatchObject({
    status: 409,
    reason: 'profile.changed_meanwhile',
    typed: { headline: 'From the second', bio: 'One\ntwo' },
  })
  expect(await own()).toMatchObject({ headline: 'From the first tab', version: 2 })
})

test('what is wrong is told at its field, in a table at its line, and stays as it was typed', async () => {
  const { save, own } = await tab()
  expect(await save('about', [['linkedinUrl', 'https://linkedin.example/noor']])).toMatchObject({
    status: 422,
    fields: { linkedinUrl: ['link.linkedin'] },
    typed: { linkedinUrl: 'https://linkedin.example/noor' },
  })
  const lines = [
    ['skill', 'Go'],
    ['level', '4'],
    ['years', '1'],
    ['skill', '!!!'],
    ['level', ''],
    ['years', ''],
  ]
  expect(await save('skills', lines)).toMatchObject({
    status: 422,
    fields: { 'skills.1.name': ['text.characters'] },
    typed: { skill: ['Go', '!!!'] },
  })
  expect(await own()).toMatchObject({ version: 1, skills: [] })
})

test('PROF-06: an entry is added, changed and removed; months out of order come back', async () => {
  const { item, items } = await tab()
  const project = { id: '', kind: 'project', title: 'A clock', url: '', startedOn: '2024-05', endedOn: '' }
  expect(await item('', project)).toEqual({ to: '/settings/profile/items?done=saved', status: 303 })
  const id = (await items())[0]?.id ?? ''
  expect(await item('', { ...project, id, endedOn: '2024-01' })).toMatchObject({
    status: 422,
    fields: { endedOn: ['month.order'] },
    typed: { title: 'A clock' },
  })
  await item('', { ...project, id, title: 'A better clock' })
  expect(await items()).toMatchObject([{ id, title: 'A better clock' }])
  expect(await item('?remove', { id })).toEqual({ to: '/settings/profile/items?done=removed', status: 303 })
  expect(await item('?remove', { id })).toMatchObject({ status: 404, reason: 'item.not_found' })
  expect(await items()).toEqual([])
})
