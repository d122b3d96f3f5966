import { href } from 'react-router'
import { directoryParams, type DirectoryParam } from '@mentorhub/domain/mentors/directory'
import { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { withParams } from '../with-params.ts'

/** What an address of the directory asks for, as it is written there. */
export type Asked = { readonly [Name in DirectoryParam]?: string | undefined }

/** What nobody can mean is left out: an address may be written by hand, or cut off in a mail. */
export function askedIn({ searchParams }: URL): Asked {
  const said = directoryParams.flatMap((name) => {
    const value = searchParams.get(name)?.trim().slice(0, mostLetters).toWellFormed()
    return value && isMeant(name, value) ? [[name, value] as const] : []
  })
  const asked: Asked = Object.fromEntries(said)
  return isByZone(asked) ? asked : { ...asked, zone: undefined }
}

const mostLetters = 300

/** Where in the list one is, only the list itself can tell. */
const isMeant = (name: DirectoryParam, value: string) =>
  name === 'after' || SearchMentors.shape[name].safeParse(value).success

/** The same with something changed, and from its start. */
export const addressWith = (asked: Asked, change: Asked): string => addressOf({ ...asked, after: undefined, ...change })

export function addressOf(asked: Asked): string {
  const isSaid = (name: DirectoryParam) => name !== 'zone' || isByZone(asked)
  const said = directoryParams.filter(isSaid).map((name) => [name, asked[name]] as const)
  return withParams(href('/mentors'), Object.fromEntries(said))
}

/** What narrows the list besides words. */
export const filters = [
  'category',
  'skill',
  'free',
  'goal',
  'language',
  'country',
  'within',
  'rating',
  'newcomers',
] as const satisfies readonly DirectoryParam[]

/** Whose clock it is decides who is found. */
export const isByZone = ({ within, free }: Asked): boolean => within !== undefined || free === 'evenings'

export const isFiltered = (asked: Asked): boolean => Object.values(asked).some(Boolean)
