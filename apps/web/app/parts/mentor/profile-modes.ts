import { href } from 'react-router'
import type { Tab } from '@mentorhub/ui/tabs'

export const modes = ['preview', 'edit'] as const
export type Mode = (typeof modes)[number]

const words: Readonly<Record<Mode, string>> = { preview: 'Preview', edit: 'Edit' }

export const pathOf = (mode: Mode) => `${href('/mentor/profile')}?mode=${mode}`

export const modeTabs = (current: Mode): readonly Tab[] =>
  modes.map((mode) => ({ label: words[mode], to: pathOf(mode), current: mode === current }))
