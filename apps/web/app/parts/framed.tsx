import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { mentorshipMenu } from '@mentorhub/ui/navigation'
import { SiteFooter } from '@mentorhub/ui/site-footer'
import { SiteHeader } from '@mentorhub/ui/site-header'
import { useFrame } from '../frame.ts'

const links = [
  { label: 'Browse Mentors', to: '/mentors' },
  { label: 'Newsletter', to: '/newsletter' },
]

/** A page between the header and the footer that all pages share; they show only what exists. */
export function Framed({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  return (
    <>
      <SiteHeader items={[mentorshipMenu]} currentPath={pathname} />
      {children}
      <SiteFooter links={links} theme={useFrame().theme} returnTo={pathname + search} />
    </>
  )
}
