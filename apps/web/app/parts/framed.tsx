import type { ReactNode } from 'react'
import { href, useLocation } from 'react-router'
import { AccountMenu } from '@mentorhub/ui/account-menu'
import { BottomBar } from '@mentorhub/ui/bottom-bar'
import { NotificationBell } from '@mentorhub/ui/notification-bell'
import { SiteFooter } from '@mentorhub/ui/site-footer'
import { SiteHeader } from '@mentorhub/ui/site-header'
import { AccountNotices } from './account-notices.tsx'
import { accountGroups, communityMenu, footerLinks, help, phonePlaces, signIn, signOut, signUp } from './menu.ts'
import { useMe, type Me } from './me.ts'
import { useTheme } from './theme.ts'

/** A page between the header and the footer that all pages share; they show only what exists. */
export function Framed({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  const me = useMe()
  return (
    <>
      <SiteHeader
        items={[communityMenu]}
        currentPath={pathname}
        help={help}
        {...(me ? personal(me, pathname) : guest)}
      />
      {me && <AccountNotices me={me} pathname={pathname} />}
      {children}
      <SiteFooter links={footerLinks} theme={useTheme()} returnTo={pathname + search} />
      {me && <BottomBar places={phonePlaces} currentPath={pathname} />}
    </>
  )
}

const guest = { signIn, signUp }

const personal = (me: Me, currentPath: string) => ({
  notifications: <NotificationBell to={href('/notifications')} unread={me.unread} />,
  account: <AccountMenu {...me} groups={accountGroups(me)} signOut={signOut} currentPath={currentPath} />,
})
