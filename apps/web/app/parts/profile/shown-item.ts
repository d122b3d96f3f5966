import type { ProfileItem } from '@mentorhub/ui/profile/item-list'
import { spanWords } from './months.ts'
import type { Item } from './profile-data.ts'

/** An entry as a list shows it. */
export const shownItem = ({ id, kind, title, issuer, url, body, ...span }: Item): ProfileItem => ({
  id,
  title,
  issuer: issuer ?? undefined,
  when: spanWords(span, kind === 'experience'),
  text: body || undefined,
  to: url ?? undefined,
})
