import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { HydrationBorder, pathsMatching } from './hydration-border.tsx'
import { AppLink } from './link.tsx'

const isHydratedPath = pathsMatching(['/bookings/*', '/mentor/*', '/communities/:slug/manage'])

function linkFrom(page: 'hydrated' | 'public', to: string): string {
  return renderToStaticMarkup(
    <MemoryRouter>
      <HydrationBorder hydrated={page === 'hydrated'} isHydratedPath={isHydratedPath}>
        <AppLink to={to}>there</AppLink>
      </HydrationBorder>
    </MemoryRouter>,
  )
}

/* The router marks the links whose clicks it takes. */
const taken = 'data-discover'

describe('a link', () => {
  it('is left to the router between two hydrated pages', () => {
    expect(linkFrom('hydrated', '/bookings/7?tab=all')).toContain(taken)
    expect(linkFrom('hydrated', '/communities/rust/manage?tab=members#new')).toContain(taken)
    expect(linkFrom('hydrated', '?tab=all')).toContain(taken)
  })

  it('loads the page when it leaves the hydrated side', () => {
    expect(linkFrom('hydrated', '/mentors')).toBe('<a href="/mentors">there</a>')
  })

  it('loads the page when it enters the hydrated side, and between public pages', () => {
    expect(linkFrom('public', '/bookings')).toBe('<a href="/bookings">there</a>')
    expect(linkFrom('public', '/mentors')).toBe('<a href="/mentors">there</a>')
  })

  it('needs neither router nor border on a public page', () => {
    expect(renderToStaticMarkup(<AppLink to="/">home</AppLink>)).toBe('<a href="/">home</a>')
  })
})

describe('a pattern of paths', () => {
  it.each(['/mentor', '/mentor/', '/mentor/requests/5', '/communities/rust/manage'])('knows %s', (pathname) => {
    expect(isHydratedPath(pathname)).toBe(true)
  })

  it.each(['/', '/mentors', '/mentorship', '/communities/rust', '/communities/a/b/manage'])(
    'refuses %s',
    (pathname) => {
      expect(isHydratedPath(pathname)).toBe(false)
    },
  )

  it('refuses everything when there is none', () => {
    expect(pathsMatching([])('/')).toBe(false)
  })
})
