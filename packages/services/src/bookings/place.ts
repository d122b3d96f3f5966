import { Refusal } from '@mentorhub/domain/errors'

/** Where a page of a list ends: in which part, by which instant, and whose row it is. */
export type Place = { readonly part: number; readonly at: number; readonly id: string }

export const cursorOf = ({ part, at, id }: Place) => `${part}.${at}.${id}`

export function cursorIn(cursor: string): Place {
  const [, part, at, id] = /^(\d)\.(\d{1,15})\.(\w{1,40})$/.exec(cursor) ?? []
  if (part === undefined || at === undefined || id === undefined) throw new Refusal('invalid', 'page.unknown')
  return { part: Number(part), at: Number(at), id }
}
