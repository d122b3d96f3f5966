import { type ReactNode, useId } from 'react'
import { ButtonLink } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import type { NavItem } from './navigation.tsx'

export type Todo = {
  id: string
  title: string
  why: string
  icon: IconName
  done?: boolean | undefined
  /** Where it is done, or the form that does it. */
  action?: NavItem | undefined
  form?: ReactNode
}

type TodoListProps = { todos: readonly Todo[]; title?: string | undefined }

/** The first that is open is the one thing that the page asks for; what is done goes to the end. */
export function TodoList({ todos, title = 'What to do next' }: TodoListProps) {
  const id = useId()
  const open = todos.filter(({ done }) => !done)
  const inOrder = [...open, ...todos.filter(({ done }) => done)]
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-lg">
        {title}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border bg-surface">
        {inOrder.map((todo) =>
          todo.done ? (
            <Done key={todo.id} todo={todo} />
          ) : (
            <Open key={todo.id} todo={todo} isFirst={todo === open[0]} />
          ),
        )}
      </ul>
    </section>
  )
}

function Open({ todo: { title, why, icon, action, form }, isFirst }: { todo: Todo; isFirst: boolean }) {
  return (
    <li className={classNames('flex gap-3 px-4', isFirst ? 'bg-primary-tint py-5' : 'py-4')}>
      <Icon name={icon} className="mt-0.5 text-lg text-primary-strong" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className={isFirst ? 'text-lg' : ''}>{title}</h3>
          <p className="text-sm text-muted">{why}</p>
        </div>
        {form ?? (action && <Step action={action} isFirst={isFirst} />)}
      </div>
    </li>
  )
}

function Done({ todo: { title } }: { todo: Todo }) {
  return (
    <li className="flex items-center gap-3 px-4 py-3 text-sm text-muted">
      <Icon name="done" className="text-lg text-secondary-strong" />
      <h3 className="text-sm font-normal text-muted line-through">{title}</h3>
      <span className="sr-only">(done)</span>
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
