import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { machinePaths, unfinishedWords } from './words.ts'

const unfinished = ['TO_DO', 'FIX_ME', 'coming_ soon'].map((word) => word.replace('_', ''))

it.each(unfinished)('reports %s anywhere in a text', (word) => {
  expect(verdict(unfinishedWords, file('apps/docs/operations.md', 'Backups', `are ${word}.`))).toEqual([
    `apps/docs/operations.md:2 says "${word}"; finish it or open an issue`,
  ])
})

it('accepts the column To Do and words that contain others', () => {
  expect(verdict(unfinishedWords, file('CONTRIBUTING.md', 'Backlog, To Do, mastodons'))).toEqual([])
})

it.each(['/wo_rk/', '/tm_p/a', '/Use_rs/', 'registry._npmjs', '://deb_.'])('reports a path or host: %s', (written) => {
  const place = written.replace('_', '')
  expect(verdict(machinePaths, file('README.md', `See ${place}.`))).toEqual([
    `README.md:1 names "${place}", which holds on one machine only`,
  ])
})

it('leaves the lockfiles, which another law reads', () => {
  expect(verdict(machinePaths, file('pnpm-lock.yaml', 'registry._npmjs'.replace('_', '')))).toEqual([])
})
