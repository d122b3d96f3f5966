import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { SettingsLayout } from '@mentorhub/ui/settings-layout'
import { settingsPages } from './menu.ts'

type SettingsFrameProps = {
  title: string
  lead?: string | undefined
  /** The page of the menu that this one belongs to, when it is none itself. */
  under?: string | undefined
  /** What has just been done, said above everything else. */
  saved?: string | undefined
  children: ReactNode
}

/** A settings page: the menu of all of them, the title, what was saved, the sections. */
export function SettingsFrame({ title, lead, under, saved, children }: SettingsFrameProps) {
  const { pathname } = useLocation()
  return (
    <Page>
      <SettingsLayout title={title} lead={lead} items={settingsPages} currentPath={under ?? pathname}>
        {saved && <Notice tone="success">{saved}</Notice>}
        {children}
      </SettingsLayout>
    </Page>
  )
}
