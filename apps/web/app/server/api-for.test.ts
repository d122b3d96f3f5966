import { TRPCError } from '@trpc/server'
import { expect, test } from 'vitest'
import { orRefusal } from './api-for.ts'

const refused = (message: string) => Promise.reject(new TRPCError({ code: 'UNAUTHORIZED', message }))

test('whoever is signed out while writing gets back what they wrote, and no secret of it', async () => {
  const typed = { bio: 'Ten years of violins', password: 'a long secret', code: '123456', version: '3', headline: '' }
  await expect(orRefusal(refused('auth.required'), typed)).rejects.toMatchObject({
    data: { reason: 'auth.required', typed: { bio: 'Ten years of violins' } },
    init: { status: 401 },
  })
})

test('with nothing written, or with wrong credentials, the form itself is answered', async () => {
  for (const typed of [{}, { password: 'a long secret' }])
    expect(await orRefusal(refused('auth.required'), typed)).toMatchObject({ refused: { init: { status: 401 } } })
  const form = { email: 'sam@example.test' }
  expect(await orRefusal(refused('auth.wrong_credentials'), form)).toMatchObject({ refused: { data: { typed: form } } })
})
