import { plainLetters } from '@mentorhub/domain/plain-letters'
import type { Person } from './people/person.ts'

export function demoAddress({ account, name }: Person): { email: string; username: string } {
  const words = plainLetters(name).match(/[a-z]+/g) ?? []
  return { email: `${account ?? words.join('.')}@demo.test`, username: account ?? words.join('-') }
}
