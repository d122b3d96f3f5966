import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { names } from './names.ts'

const about = (path: string) => verdict(names, file(path))

it.each([
  'packages/domain/src/bookings/request-booking.test.ts',
  'apps/web/app/entry.server.tsx',
  'apps/web/app/routes/mentor.$username.tsx',
  'apps/web/app/routes/_public.tsx',
])('accepts %s', (path) => {
  expect(about(path)).toEqual([])
})

it.each([
  ['packages/domain/src/index.ts', 'is a barrel; name the file for what it exports and import that file'],
  ['packages/ui/src/utils.ts', 'lies in the drawer "utils"; name it for what it does'],
  ['packages/ui/src/helpers/money.ts', 'lies in the drawer "helpers"; name it for what it does'],
  ['packages/ui/src/common.test.tsx', 'lies in the drawer "common"; name it for what it does'],
  ['packages/ui/src/AvatarRow.tsx', 'is not named in kebab-case'],
  ['packages/db/src/gather_reads.ts', 'is not named in kebab-case'],
])('reports %s', (path, complaint) => {
  expect(about(path)).toEqual([`${path} ${complaint}`])
})
