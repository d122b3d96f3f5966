import { ButtonLink } from '../button.tsx'
import { Card } from '../card.tsx'
import { Icon, type IconName } from '../icon.tsx'
import type { NavItem } from '../navigation.tsx'
import { Section } from '../section.tsx'

export type Way = { title: string; text: string; icon: IconName; action: NavItem }

type WaysProps = { ways: readonly Way[]; title?: string | undefined }

/** The ways to learn here: only those that exist are passed. */
export function Ways({ ways, title = 'Ways to learn' }: WaysProps) {
  if (ways.length === 0) return null
  return (
    <Section title={title} ground="band">
      <ul className="grid gap-3 md:grid-flow-col md:auto-cols-fr">
        {ways.map(({ title, text, icon, action }) => (
          <Card as="li" key={title} className="flex flex-col items-start gap-2">
            <Icon name={icon} className="text-secondary" />
            <h3>{title}</h3>
            <p className="mb-2 text-sm text-muted">{text}</p>
            <div className="mt-auto">
              <ButtonLink to={action.to} tone="secondary">
                {action.label}
              </ButtonLink>
            </div>
          </Card>
        ))}
      </ul>
    </Section>
  )
}
