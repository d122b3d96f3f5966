import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AccountMenu } from './account-menu.tsx'
import { Avatar } from './avatar.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { sampleAccountItems, samplePlaces, sampleSettings } from './gallery/account-samples.ts'
import { NotificationBell } from './notification-bell.tsx'
import { SideNavigation } from './side-navigation.tsx'

describe('the account menu', () => {
  const html = renderToStaticMarkup(
    <AccountMenu
      name="Noor Haddad"
      username="noor"
      groups={[...sampleAccountItems, []]}
      signOut={{ label: 'Sign Out', action: '/logout' }}
    />,
  )

  it('opens without script: its button names the popover', () => {
    const [, target = ''] = /popovertarget="([^"]+)"/iu.exec(html) ?? []
    expect(html).toContain(`id="${target}" popover="auto"`)
    expect(html).toContain('Your account, Noor Haddad')
  })

  it('has a list for each group that holds something', () => {
    expect(html.match(/<ul/gu)).toHaveLength(2)
  })

  it('signs out with a post, so that no link ahead does it', () => {
    expect(html).toMatch(/<form [^>]*action="\/logout" method="post"><button type="submit"/u)
  })
})

describe('the bell', () => {
  it.each([
    [0, 'Notifications<'],
    [3, 'Notifications, 3 unread<'],
    [9, '>9<'],
    [10, '>9+<'],
    [12, 'Notifications, 12 unread<'],
  ])('says of %i unread "%s"', (unread, words) => {
    expect(renderToStaticMarkup(<NotificationBell to="/notifications" unread={unread} />)).toContain(words)
  })

  it('wears no count when all is read', () => {
    expect(renderToStaticMarkup(<NotificationBell to="/notifications" unread={0} />)).not.toContain('>0<')
  })
})

describe('the bar at the bottom', () => {
  it('marks the place that a page lies below', () => {
    const html = renderToStaticMarkup(<BottomBar places={samplePlaces} currentPath="/bookings/42" />)
    expect(html.match(/aria-current/gu)).toHaveLength(1)
    expect(html).toContain('href="/bookings" aria-current="page"')
  })

  it('has room for four places and always the menu', () => {
    const html = renderToStaticMarkup(
      <BottomBar places={[...samplePlaces, { label: 'Forum', to: '/forum', icon: 'people' }]} />,
    )
    expect(html.match(/<a /gu)).toHaveLength(4)
    expect(html).toMatch(/popovertarget="menu"/iu)
  })
})

describe('the side navigation', () => {
  it('names the present place on the button that opens it, and marks it in the list', () => {
    const html = renderToStaticMarkup(
      <SideNavigation label="Settings" items={sampleSettings} currentPath="/settings/security/app" />,
    )
    expect(html).toMatch(/<button[^>]*>.*?Settings<.*?Security<.*?<\/button>/u)
    expect(html.match(/href="\/settings\/security" aria-current="page"/gu)).toHaveLength(1)
  })
})

describe('a photo', () => {
  const photo = { small: '/photos/a-128.jpg', large: '/photos/a-512.jpg' }

  it.each([
    ['small', photo.small],
    ['medium', photo.small],
    ['large', photo.large],
    ['huge', photo.large],
  ] as const)('in the size %s comes from %s and says nothing, for the name stands beside it', (size, source) => {
    const html = renderToStaticMarkup(<Avatar name="Noor" size={size} photo={photo} />)
    expect(html).toContain(`src="${source}" alt="" width=`)
  })

  it('that is not there leaves the initials', () => {
    expect(renderToStaticMarkup(<Avatar name="Noor Haddad" photo={null} />)).toContain('>NH<')
  })
})
