import { href } from 'react-router'
import { Badge } from '@mentorhub/ui/badge'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import type { apiFor } from '../../server/api-for.ts'
import { counted } from '../counted.ts'

export type Category = Awaited<ReturnType<ReturnType<typeof apiFor>['admin']['categories']['list']>>[number]

const page = href('/admin/mentorship/categories')

const editAddress = (id: string) => `${page}?edit=${id}#edit`

type Ends = { readonly isFirst: boolean; readonly isLast: boolean }

/** A line of the list: how it is used, and what can be done about it. */
export const categoryRow = (category: Category, ends: Ends) => ({
  key: category.id,
  title: category.name,
  badge: category.hidden && <Badge>Hidden</Badge>,
  detail: `${counted(category.mentors, 'mentor')}, ${counted(category.members, 'member')} · ${category.slug}`,
  action: <Actions category={category} {...ends} />,
})

function Actions({ category: { id, name }, isFirst, isLast }: { category: Category } & Ends) {
  return (
    <div className="flex items-center gap-1">
      <Move id={id} name={name} direction="up" isAtEnd={isFirst} />
      <Move id={id} name={name} direction="down" isAtEnd={isLast} />
      <ButtonLink to={editAddress(id)} tone="secondary" size="small">
        Edit
      </ButtonLink>
    </div>
  )
}

type MoveProps = { id: string; name: string; direction: 'up' | 'down'; isAtEnd: boolean }

const Move = ({ id, name, direction, isAtEnd }: MoveProps) => (
  <form method="post" action={page}>
    <input type="hidden" name="does" value="move" />
    <input type="hidden" name="id" value={id} />
    <Button
      name="direction"
      value={direction}
      tone="quiet"
      size="small"
      aria-label={`Move ${name} ${direction}`}
      disabled={isAtEnd}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </Button>
  </form>
)
