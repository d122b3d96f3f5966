import { Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { Framed } from '../../parts/framed.tsx'
import { mentorsOnly } from '../../server/api-for.ts'

export const handle = { hydrate: false }

export const loader = ({ context, url }: Route.LoaderArgs) => mentorsOnly(context, url)

export const headers: Route.HeadersFunction = () => ({ 'X-Robots-Tag': 'noindex' })

export default function MentorLayout() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}
