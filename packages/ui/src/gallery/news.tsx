import { Button } from '../button.tsx'
import { NotificationList } from '../notification-list.tsx'
import { type Todo, TodoList } from '../todo-list.tsx'
import { sampleNotifications } from './account-samples.ts'
import { Part } from './part.tsx'

export const sampleTodos: readonly Todo[] = [
  {
    id: 'verify',
    title: 'Confirm your email address',
    why: 'Mentors can be asked as soon as we know that mail reaches you.',
    icon: 'mail',
    action: { label: 'Confirm it', to: '/home' },
  },
  {
    id: 'profile',
    title: 'Say who you are',
    why: 'A photo and two sentences help a mentor to say yes.',
    icon: 'pencil',
    action: { label: 'Edit profile', to: '/settings/profile' },
  },
  {
    id: 'second',
    title: 'Protect your account with a second step',
    why: 'Then a password alone is not enough.',
    icon: 'shield',
    action: { label: 'Set it up', to: '/settings/security' },
  },
]

export function News() {
  return (
    <Part title="What to do, and what happened">
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <TodoList todos={sampleTodos} />
        <NotificationList
          groups={sampleNotifications}
          markAll={
            <Button tone="quiet" size="small">
              Mark all as read
            </Button>
          }
        />
      </div>
      <div className="mt-6">
        <NotificationList groups={[]} />
      </div>
    </Part>
  )
}
