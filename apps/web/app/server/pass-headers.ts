import type { HeadersFunction } from 'react-router'

/** Lets what an action or a loader has said reach the answer, such as how long to wait, on top of the group's own. */
export const passHeaders: HeadersFunction = ({ parentHeaders, loaderHeaders, actionHeaders, errorHeaders }) => {
  const all = new Headers(parentHeaders)
  for (const said of [loaderHeaders, actionHeaders, errorHeaders ?? new Headers()])
    for (const [name, value] of said) all.set(name, value)
  return all
}
