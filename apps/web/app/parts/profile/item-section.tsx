import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
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
          look={kind === 'experience' ? 'timeline' : 'cards'}
          items={items.map((item) => ({ ...shownItem(item), actions: <Actions item={item} /> }))}
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

/** Removing asks once, and says what goes. */
function Actions({ item: { id, title } }: { item: Item }) {
  return (
    <div className="flex flex-wrap items-start gap-x-4">
      <AppLink to={`${page}?item=${id}`} className="inline-flex min-h-target items-center text-sm font-medium">
        Edit<span className="sr-only"> {title}</span>
      </AppLink>
      <Disclosure label="Remove">
        <form method="post" action={`${page}?remove`} className="flex flex-col items-start gap-2 pb-2 text-sm">
          <input type="hidden" name="id" value={id} />
          <p>“{title}” disappears from your profile.</p>
          <Button tone="danger" size="small">
            Remove it
          </Button>
        </form>
      </Disclosure>
    </div>
  )
}
