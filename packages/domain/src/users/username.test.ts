import { describe, expect, it } from 'vitest'
import { Username, usernameFrom } from './username.ts'

const reasonOf = (typed: string) => Username.safeParse(typed).error?.issues[0]?.message

describe('a chosen username', () => {
  it.each(['noor', 'ada', 'n0-or_h', '007', 'x'.repeat(30), 'rootbeer', 'my-settings'])('may be %s', (typed) => {
    expect(reasonOf(typed)).toBeUndefined()
  })

  it('is trimmed and written in lower case', () => {
    expect(Username.parse(' Noor-H ')).toBe('noor-h')
  })

  it.each([
    ['no', 'username.too_short'],
    ['', 'username.too_short'],
    ['x'.repeat(31), 'username.too_long'],
    ['-noor', 'username.characters'],
    ['noor_', 'username.characters'],
    ['noor h', 'username.characters'],
    ['nóor', 'username.characters'],
    ['noor\nhaddad', 'username.characters'],
    ['admin', 'username.reserved'],
    ['Root', 'username.reserved'],
    ['ad-min', 'username.reserved'],
    ['mentors', 'username.reserved'],
    ['mentor-hub-help', 'username.reserved'],
  ])('is not %s: %s', (typed, reason) => {
    expect(reasonOf(typed)).toBe(reason)
  })
})

describe('a suggested username', () => {
  it.each([
    ['Noor Haddad', 'noor-haddad'],
    ['Tomáš Dvořák', 'tomas-dvorak'],
    ['Søren Ægidius Þór', 'soren-aegidius-thor'],
    ['Nguyễn Thị Minh Khai', 'nguyen-thi-minh-khai'],
    ['İpek Yıldız', 'ipek-yildiz'],
    ['Siobhán O’Neill', 'siobhan-oneill'],
    ['  J. R. ', 'j-r'],
    ['王伟', 'member'],
    ['Al', 'member'],
    ['Admin', 'member'],
    ['', 'member'],
    ['Wolfeschlegelsteinhausen Bergerdorff', 'wolfeschlegelsteinhausen-berge'],
    ['Wolfeschlegelsteinhausenberge Dorff', 'wolfeschlegelsteinhausenberge'],
  ])('comes from the name %s', (name, username) => {
    expect(usernameFrom(name)).toBe(username)
    expect(Username.parse(username)).toBe(username)
  })

  it('takes a suffix when it is taken, and stays short enough', () => {
    expect(usernameFrom('Noor Haddad', '7f3')).toBe('noor-haddad-7f3')
    expect(usernameFrom('王伟', '7f3')).toBe('member-7f3')
    expect(usernameFrom('Admin', '7f3')).toBe('member-7f3')
    expect(usernameFrom('Wolfeschlegelsteinhausen Bergerdorff', '7f3')).toBe('wolfeschlegelsteinhausen-b-7f3')
  })
})
