import { Outlet } from 'react-router'
import { Framed } from '../../parts/framed.tsx'

/** Public pages carry no framework script, for anybody. */
export const handle = { hydrate: false }

export default function PublicLayout() {
  return (
    <Framed>
      <Outlet />
    </Framed>
  )
}
