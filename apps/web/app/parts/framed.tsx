import type { ReactNode } from 'react'
import { href, useLocation } from 'react-router'
import { SiteFooter } from '@mentorhub/ui/site-footer'
import { SiteHeader } from '@mentorhub/ui/site-header'
import { useFrame } from '../frame.ts'
import { communityMenu } from './menu.ts'

const links = [
  { label: 'Browse Mentors', to: href('/mentors') },
  { label: 'Newsletter', to: href('/newsletter') },
]

/** A page between the header and the footer that all pages share; they show only what exists. */
export function Framed({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  return (
    <>
      <SiteHeader items={[communityMenu]} currentPath={pathname} />
      {children}
      <SiteFooter links={links} theme={useFrame().theme} returnTo={pathname + search} />
    </>
  )
}
