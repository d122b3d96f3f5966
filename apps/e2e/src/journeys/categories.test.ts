import { expect } from 'vitest'
import { expectFits } from '../fits.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { demo, enter } from '../people.ts'

const ada = demo('ada', 'Ada Lindqvist')

test('K7, APPL-14: categories are added, renamed, moved, hidden and merged, and old links lead on', async ({
  newPage,
}) => {
  const office = await newPage()
  await enter(office, ada, '/admin/mentorship/categories')
  const list = office.getByRole('list', { name: 'Categories', exact: true })
  const row = (name: string) => list.getByRole('listitem').filter({ hasText: name })
  const add = async (name: string) => {
    await office.getByLabel('Name').fill(name)
    return follow(office.getByRole('button', { name: 'Add category' }))
  }
  expect((await add('design')).status()).toBe(409)
  expect(await office.getByLabel('Name').inputValue()).toBe('design')
  expect(await office.getByRole('alert').innerText()).toContain('already')
  await expectFits(office)
  await add('Public speaking')
  expect(await row('Public speaking').innerText()).toContain('0 mentors')

  await follow(office.getByRole('button', { name: 'Move Public speaking up' }))
  expect(await list.getByRole('listitem').nth(-2).innerText()).toContain('Public speaking')
  await follow(row('Public speaking').getByRole('link', { name: 'Edit' }))
  await expectFits(office)
  await office.getByLabel('New name').fill('Speaking in public')
  await follow(office.getByRole('button', { name: 'Rename' }))
  expect(await row('Speaking in public').innerText()).toContain('public-speaking')

  await follow(row('Speaking in public').getByRole('link', { name: 'Edit' }))
  await follow(office.getByRole('button', { name: 'Hide it' }))
  expect(await row('Speaking in public').innerText()).toContain('Hidden')
  await follow(row('Speaking in public').getByRole('link', { name: 'Edit' }))
  await office.getByText('Merge into another').click()
  await office.getByLabel('Merge into', { exact: true }).selectOption('Design')
  await follow(office.getByRole('button', { name: 'Merge Speaking in public' }))
  expect(await office.getByRole('main').getByRole('status').first().innerText()).toContain('merged')
  expect(await office.getByRole('list', { name: 'Merged categories' }).innerText()).toContain('now Design')

  const guest = await newPage()
  await guest.goto('/mentors?category=public-speaking')
  const found = await guest.getByRole('article').count()
  await guest.goto('/mentors?category=design')
  expect([found, found > 0]).toEqual([await guest.getByRole('article').count(), true])
})
