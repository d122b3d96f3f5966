import { data } from 'react-router'

export function loader(): never {
  throw data({ reason: 'page.not_found' }, { status: 404 })
}

/** Writing to a page that is not there is as much of a miss as reading it. */
export const action = loader

export default function NotFound() {
  return null
}
