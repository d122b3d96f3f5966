import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { ItemList } from '@mentorhub/ui/profile/item-list'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { ItemKind } from '@mentorhub/domain/users/profile'
import type { Item } from './profile-data.ts'
import { kindWords } from './profile-words.ts'
import { shownItem } from './shown-item.ts'

const page = href('/settings/profile/items')

/** All entries of one kind, and the way to one more. */
export function ItemSection({ kind, items }: { kind: ItemKind; items: readonly Item[] }) {
  const { one, many, why } = kindWords[kind]
  return (
    <SettingsSection title={many} lead={items.length === 0 ? why : undefined}>
      {items.length > 0 && (
        <ItemList
          label={many}
          look="timeline"
          items={items.map((item) => ({ ...shownItem(item), actions: <Edit item={item} /> }))}
        />
      )}
      <div>
        <ButtonLink to={`${page}?add=${kind}`} tone="secondary" size="small" icon="plus">
          {`Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
        </ButtonLink>
      </div>
    </SettingsSection>
  )
}

const Edit = ({ item: { id, title } }: { item: Item }) => (
  <AppLink to={`${page}?item=${id}`} className="inline-flex min-h-target items-center text-sm font-medium">
    Edit<span className="sr-only"> {title}</span>
  </AppLink>
)
