import { describe, expect, it } from 'vitest'
import { GivenPassword, Password, passwordTrouble } from './password.ts'

const noor = { email: 'noor.haddad@example.com', username: 'noor', name: 'Noor Haddad' }
const reasonOf = (typed: string) => Password.safeParse(typed).error?.issues[0]?.message

describe('the length of a new password', () => {
  it.each([
    ['nine letters', 'lemon-tea', 'password.too_short'],
    ['ten letters', 'lemon-teas', undefined],
    ['nine signs of two units each', '🍋'.repeat(9), 'password.too_short'],
    ['256 signs of two units each', '🍋'.repeat(256), undefined],
    ['257 letters', 'x'.repeat(257), 'password.too_long'],
    ['a megabyte', 'x'.repeat(1_000_000), 'password.too_long'],
  ])('is counted in characters: %s', (_, typed, reason) => {
    expect(reasonOf(typed)).toBe(reason)
  })

  it('is decided after accents are joined to their letters', () => {
    const nine = 'thé-menthe'.normalize('NFD').slice(0, -1)
    expect(Array.from(nine)).toHaveLength(10)
    expect(reasonOf(nine)).toBe('password.too_short')
    expect(passwordTrouble(nine, noor)).toBe('password.too_short')
  })
})

it('is the same password from every keyboard', () => {
  const [joined, apart] = ['thé à la menthe'.normalize('NFC'), 'thé à la menthe'.normalize('NFD')]
  expect(apart).not.toBe(joined)
  expect(Password.parse(apart)).toBe(joined)
  expect(GivenPassword.parse(apart)).toBe(joined)
})

it('keeps spaces at its ends, which belong to it', () => {
  expect(Password.parse('  lemon tea  ')).toBe('  lemon tea  ')
})

it('is asked for under older rules, too', () => {
  expect(GivenPassword.safeParse('short').success).toBe(true)
  expect(GivenPassword.safeParse('').success).toBe(false)
})

describe('a password', () => {
  it.each([
    'correct horse battery staple',
    'tulip kayak 7',
    '我最喜欢的书在桌子上呢',
    'أحب القهوة في الصباح',
    'मुझे चाय पसंद है',
    'k7#pQz9!mW',
    '893017264558',
    'dragon8391750263',
    'Noor loves ripe figs',
  ])('may be: %s', (password) => {
    expect(passwordTrouble(password, noor)).toBeUndefined()
  })

  it.each([
    ['short', 'password.too_short'],
    ['x'.repeat(257), 'password.too_long'],
    ['password123!', 'password.common'],
    ['noorhaddad', 'password.about_you'],
  ])('is refused with the reason: %s', (password, reason) => {
    expect(passwordTrouble(password, noor)).toBe(reason)
  })
})
