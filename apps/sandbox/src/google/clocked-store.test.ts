import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Clock } from '../clock/clock.ts'
import { folderForTest } from '../sandbox-in-test.ts'
import { clockedStore } from './clocked-store.ts'

function storeForTest() {
  const clock = new Clock(join(folderForTest(), 'clock.json'))
  return { clock, store: clockedStore(clock) }
}

const inAnHour = () => Math.floor(Date.now() / 1000) + 3600

test('what is taken out is as old as the clock was moved since it was put away', async () => {
  const { clock, store } = storeForTest()
  clock.move(-7_000)
  await store('RefreshToken').upsert('r', { iat: 100, iiat: 90, authTime: 80, exp: inAnHour(), scope: 'openid' })
  clock.move(60_000)
  const aged = { iat: 40, iiat: 30, authTime: 20, exp: expect.closeTo(inAnHour() - 60, -1), scope: 'openid' }
  expect(await store('RefreshToken').find('r')).toEqual(aged)
})

test('the models are kept apart, a grant ends all that came from it', async () => {
  const { store } = storeForTest()
  const [codes, tokens] = [store('AuthorizationCode'), store('AccessToken')]
  await codes.upsert('x', { exp: inAnHour(), grantId: 'g' })
  await tokens.upsert('y', { exp: inAnHour(), grantId: 'g' })
  await tokens.upsert('z', { exp: inAnHour(), grantId: 'other' })
  expect(await tokens.find('x')).toBeUndefined()
  await codes.revokeByGrantId('g')
  expect([await codes.find('x'), await tokens.find('y')]).toEqual([undefined, undefined])
  expect(await tokens.find('z')).toBeDefined()
})

test('what is over is forgotten once something new comes', async () => {
  const { clock, store } = storeForTest()
  const tokens = store('AccessToken')
  await tokens.upsert('old', { exp: inAnHour() })
  clock.move(3_700_000)
  await tokens.upsert('new', { exp: inAnHour() })
  clock.move(-3_700_000)
  expect([await tokens.find('old'), await tokens.find('new')]).toEqual([undefined, expect.anything()])
})
