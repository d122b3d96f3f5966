import { Outlet } from 'react-router'
import { Framed } from '../../parts/framed.tsx'
import { PageAddress } from '../../parts/page-address.tsx'

/** Public pages carry no framework script, for anybody. */
export const handle = { hydrate: false }

export default function PublicLayout() {
  return (
    <Framed>
      <PageAddress />
      <Outlet />
    </Framed>
  )
}
