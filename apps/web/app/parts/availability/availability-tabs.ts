import { href } from 'react-router'
import type { Tab } from '@mentorhub/ui/tabs'
import { withParams } from '../with-params.ts'

export const tabs = ['recurring', 'dates', 'blocks', 'limits'] as const
export type AvailabilityTab = (typeof tabs)[number]

const words: Readonly<Record<AvailabilityTab, string>> = {
  recurring: 'Recurring Schedule',
  dates: 'Specific Dates',
  blocks: 'Blocks',
  limits: 'Limits',
}

export const tabIn = (url: URL): AvailabilityTab =>
  tabs.find((tab) => tab === url.searchParams.get('tab')) ?? 'recurring'

type More = Readonly<Record<string, string>>

/** The address of a tab, and of what is open on it. */
export const tabPath = (tab: AvailabilityTab, more: More = {}): string =>
  withParams(href('/mentor/availability'), { tab, ...more })

export const availabilityTabs = (current: AvailabilityTab): readonly Tab[] =>
  tabs.map((tab) => ({ label: words[tab], to: tabPath(tab), current: tab === current }))
