import { AccountMenu } from '../account-menu.tsx'
import { Avatar } from '../avatar.tsx'
import { BottomBar } from '../bottom-bar.tsx'
import { NotificationBell } from '../notification-bell.tsx'
import { SideNavigation } from '../side-navigation.tsx'
import { sampleAccountItems, samplePlaces, sampleSettings } from './account-samples.ts'
import { Part, Row } from './part.tsx'

export const samplePhoto = { small: '/favicon.svg', large: '/favicon.svg' }

export function SignedIn() {
  return (
    <>
      <Part title="Signed in">
        <Row>
          <NotificationBell to="/notifications" unread={0} />
          <NotificationBell to="/notifications" unread={3} />
          <NotificationBell to="/notifications" unread={12} />
          <AccountMenu
            name="Noor Haddad"
            username="noor"
            groups={sampleAccountItems}
            signOut={{ label: 'Sign Out', action: '/logout' }}
          />
          <Avatar name="Noor Haddad" photo={samplePhoto} />
          <Avatar name="Noor Haddad" photo={samplePhoto} size="large" />
          <Avatar name="Noor Haddad" size="huge" />
        </Row>
      </Part>
      <Part title="The bar at the bottom, on a phone">
        <p className="text-sm text-muted max-md:hidden">It appears below 768 pixels.</p>
        <div className="relative h-14 [contain:layout] md:hidden">
          <BottomBar places={samplePlaces} currentPath="/mentors" />
        </div>
      </Part>
      <Part title="Beside the content">
        <div className="lg:w-60">
          <SideNavigation label="Settings" items={sampleSettings} currentPath="/settings/security" />
        </div>
      </Part>
    </>
  )
}
