import { Icon, type IconName } from './icon.tsx'

export type Theme = 'system' | 'light' | 'dark'

const choices: readonly { theme: Theme; label: string; icon: IconName }[] = [
  { theme: 'system', label: 'System', icon: 'monitor' },
  { theme: 'light', label: 'Light', icon: 'sun' },
  { theme: 'dark', label: 'Dark', icon: 'moon' },
]

type ThemeSwitchProps = { theme: Theme; returnTo: string }

/** A plain form, so it works without script. */
export function ThemeSwitch({ theme: chosen, returnTo }: ThemeSwitchProps) {
  return (
    <form method="post" action="/theme">
      <input type="hidden" name="returnTo" value={returnTo} />
      <div role="group" aria-label="Theme" className="inline-flex rounded-control border">
        {choices.map(({ theme, label, icon }) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === chosen}
            className="-m-px inline-flex min-h-control-small items-center gap-1 rounded-control border border-transparent px-2 text-xs text-muted hover:text-ink aria-pressed:border-edge aria-pressed:bg-surface aria-pressed:text-ink"
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
    </form>
  )
}
