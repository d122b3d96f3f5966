import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { NavMenu } from './navigation.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

const mentorshipMenu: NavMenu = {
  label: 'Community',
  groups: [
    {
      heading: 'Mentorship',
      items: [
        { label: 'Browse Mentors', to: '/mentors', icon: 'people' },
        { label: 'My Bookings', to: '/bookings', icon: 'calendar' },
        { label: 'Become a Mentor', to: '/mentor/apply', icon: 'seedling' },
        { label: 'Mentor Dashboard', to: '/mentor', icon: 'dashboard' },
      ],
    },
  ],
}

function linksIn(html: string): Record<string, string> {
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gu)]
  return Object.fromEntries(links.map(([, href = '', inner = '']) => [inner.replaceAll(/<[^>]*>/gu, ''), href]))
}

describe('the header', () => {
  it('has the menu Community with the group Mentorship and its four items', () => {
    const html = renderToStaticMarkup(<SiteHeader items={[mentorshipMenu]} />)
    expect(html).toContain('aria-label="Community: Mentorship"')
    expect(linksIn(html)).toEqual({
      'Skip to content': '#main',
      MentorHub: '/',
      'Browse Mentors': '/mentors',
      'My Bookings': '/bookings',
      'Become a Mentor': '/mentor/apply',
      'Mentor Dashboard': '/mentor',
    })
  })

  it('shows who may sign in, and help, only when it is given them', () => {
    const html = renderToStaticMarkup(
      <SiteHeader
        items={[]}
        signIn={{ label: 'Sign In', to: '/login' }}
        signUp={{ label: 'Sign Up', to: '/signup' }}
        help={{ label: 'Help', to: '/help' }}
      />,
    )
    expect(linksIn(html)).toMatchObject({ 'Sign In': '/login', 'Sign Up': '/signup', Help: '/help' })
    expect(html).not.toContain('Community')
  })

  it('leaves out each of them that it is not given', () => {
    const html = renderToStaticMarkup(
      <SiteHeader items={[]} signIn={{ label: 'Sign In', to: '/login' }} signUp={null} />,
    )
    expect(linksIn(html)).toEqual({ 'Skip to content': '#main', MentorHub: '/', 'Sign In': '/login' })
  })

  it('opens without script: every button names the popover that it opens', () => {
    const html = renderToStaticMarkup(<SiteHeader items={[mentorshipMenu]} />)
    const targets = [...html.matchAll(/popovertarget="([^"]+)"/giu)].map(([, id]) => id)
    expect(targets).toHaveLength(3)
    for (const id of targets) expect(html).toContain(`id="${id}" popover="auto"`)
  })

  it('marks the present page', () => {
    const html = renderToStaticMarkup(<SiteHeader items={[mentorshipMenu]} currentPath="/mentors" />)
    expect(html.match(/href="\/mentors" aria-current="page"/gu)).toHaveLength(1)
    expect(html.match(/aria-current/gu)).toHaveLength(1)
  })
})

describe('the footer', () => {
  it('has no landmark for links that do not exist', () => {
    const html = renderToStaticMarkup(<SiteFooter links={[]} theme="system" returnTo="/" />)
    expect(html).not.toContain('<nav')
  })
})
