import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { NavItem } from '@mentorhub/ui/navigation'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { SideLayout } from '@mentorhub/ui/side-layout'

export type AreaPage = {
  title: string
  lead?: string | undefined
  /** The page of the menu that this one belongs to, when it is none itself. */
  under?: string | undefined
  /** What has just been done, said above everything else. */
  done?: string | undefined
  wide?: boolean | undefined
  action?: ReactNode
  children: ReactNode
}

type AreaFrameProps = AreaPage & { label: string; items: readonly NavItem[] }

/** A page of an area with a menu of its own: the menu, the title, what was done, the content. */
export function AreaFrame({ under, done, children, ...heading }: AreaFrameProps) {
  const { pathname } = useLocation()
  return (
    <Page>
      <SideLayout currentPath={under ?? pathname} {...heading}>
        {done && <Notice tone="success">{done}</Notice>}
        {children}
      </SideLayout>
    </Page>
  )
}
