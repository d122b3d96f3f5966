import { currentItem } from './current-item.ts'
import { Icon, type IconName } from './icon.tsx'
import { AppLink } from './link.tsx'

export type Place = { label: string; to: string; icon: IconName }

type BottomBarProps = { places: readonly Place[]; currentPath?: string | undefined }

const mostPlaces = 4

/** On a phone, for those who are signed in: up to four places and the header's menu. Stands on a page with a header. */
export function BottomBar({ places, currentPath }: BottomBarProps) {
  const shown = places.slice(0, mostPlaces)
  const current = currentItem(shown, currentPath)
  return (
    <nav aria-label="Shortcuts" className="bottom-bar md:hidden">
      <ul>
        {shown.map((place) => (
          <li key={place.to}>
            <AppLink to={place.to} aria-current={place === current ? 'page' : undefined} className="bottom-place">
              <Icon name={place.icon} />
              {place.label}
            </AppLink>
          </li>
        ))}
        <li>
          <button type="button" popoverTarget="menu" className="bottom-place">
            <Icon name="menu" />
            Menu
          </button>
        </li>
      </ul>
    </nav>
  )
}
