import { Badge } from '../badge.tsx'
import type { IconName } from '../icon.tsx'

const meanings = {
  public: { icon: 'globe', words: 'Everybody sees this' },
  members: { icon: 'lock', words: 'Only members see this' },
  community: { icon: 'people', words: 'Only your communities see this' },
  self: { icon: 'eye', words: 'Only you see this' },
} as const satisfies Record<string, { icon: IconName; words: string }>

export function VisibilityBadge({ visibility }: { visibility: keyof typeof meanings }) {
  const { icon, words } = meanings[visibility]
  return <Badge icon={icon}>{words}</Badge>
}
