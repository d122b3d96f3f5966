import { useId } from 'react'
import { ButtonLink } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import type { NavItem } from './navigation.tsx'

export type Todo = {
  id: string
  title: string
  why: string
  icon: IconName
  /** Where it is done. */
  action: NavItem
}

/** The first is the one thing that the page asks for. */
export function TodoList({ todos }: { todos: readonly Todo[] }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-lg">
        What to do next
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border bg-surface">
        {todos.map((todo, at) => (
          <Item key={todo.id} todo={todo} isFirst={at === 0} />
        ))}
      </ul>
    </section>
  )
}

function Item({ todo: { title, why, icon, action }, isFirst }: { todo: Todo; isFirst: boolean }) {
  return (
    <li className={classNames('flex gap-3 px-4', isFirst ? 'bg-primary-tint py-5' : 'py-4')}>
      <Icon name={icon} className="mt-0.5 text-lg text-primary-strong" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className={isFirst ? 'text-lg' : ''}>{title}</h3>
          <p className="text-sm text-muted">{why}</p>
        </div>
        <Step action={action} isFirst={isFirst} />
      </div>
    </li>
  )
}

function Step({ action, isFirst }: { action: NavItem; isFirst: boolean }) {
  return (
    <ButtonLink to={action.to} tone={isFirst ? 'primary' : 'secondary'} size={isFirst ? 'medium' : 'small'}>
      {action.label}
    </ButtonLink>
  )
}
