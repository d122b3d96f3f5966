import { href } from 'react-router'
import { ExpertiseChips } from '@mentorhub/ui/profile/expertise-chips'
import { ItemList } from '@mentorhub/ui/profile/item-list'
import { ProfileSection } from '@mentorhub/ui/profile/profile-section'
import type { ItemKind } from '@mentorhub/domain/users/profile'
import type { Profile } from './profile-data.ts'
import { kindWords } from './profile-words.ts'
import { shownItem } from './shown-item.ts'

type CategoriesProps = { title: string; categories: Profile['expertise'] }

/** Areas that lead to the mentors who help with them. Where nothing is told, nothing stands. */
export function Categories({ title, categories }: CategoriesProps) {
  return categories.length > 0 ? (
    <ProfileSection title={title}>
      <ExpertiseChips
        label={title}
        chips={categories.map(({ slug, name }) => ({ label: name, to: `${href('/mentors')}?category=${slug}` }))}
      />
    </ProfileSection>
  ) : null
}

/** The entries of one kind. */
export function Items({ kind, of }: { kind: ItemKind; of: Pick<Profile, 'items'> }) {
  const items = of.items.filter((item) => item.kind === kind)
  const title = kindWords[kind].many
  return items.length > 0 ? (
    <ProfileSection title={title}>
      <ItemList label={title} look={kind === 'experience' ? 'timeline' : 'cards'} items={items.map(shownItem)} />
    </ProfileSection>
  ) : null
}
