import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'

const tones = {
  plain: { card: 'border-line', title: '' },
  danger: { card: 'border-danger/40', title: 'text-danger' },
}

/** A form directly within: fields as wide as the card, buttons as wide as their words. */
export const formLook =
  '[&>form]:grid [&>form]:grid-cols-1 [&>form]:gap-4 [&>form>button]:justify-self-start [&>button]:justify-self-start'

type SettingsSectionProps = {
  title: string
  lead?: ReactNode
  /** Beside the title: how it stands now. */
  badge?: ReactNode
  tone?: keyof typeof tones | undefined
  /** One of many that may bear the same title is an article: landmarks have to differ. */
  as?: 'section' | 'article'
  children?: ReactNode
}

/** One thing that can be set, with what it means. */
export function SettingsSection({
  title,
  lead,
  badge,
  tone = 'plain',
  as: Box = 'section',
  children,
}: SettingsSectionProps) {
  const id = useId()
  return (
    <Box
      aria-labelledby={id}
      className={classNames(
        'flex flex-col gap-4 rounded-card border bg-surface p-4 sm:p-5',
        formLook,
        tones[tone].card,
      )}
    >
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <h2 id={id} className={classNames('text-lg', tones[tone].title)}>
            {title}
          </h2>
          {badge}
        </div>
        {lead && <div className="mt-1 text-sm text-muted">{lead}</div>}
      </div>
      {children}
    </Box>
  )
}
