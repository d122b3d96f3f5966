import { Icon } from '@mentorhub/ui/icon'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Application } from './application.ts'
import { counted } from '../counted.ts'
import { hintWords } from './mentor-words.ts'

/** What one would notice at first sight; whether it matters is for whoever decides. */
export function BioQuality({ quality: { characters, words, hints } }: Pick<Application, 'quality'>) {
  return (
    <SettingsSection
      title="Bio quality"
      lead={`${counted(characters, 'character')}, ${counted(words, 'word')}. Hints, no verdicts.`}
    >
      <ul className="flex flex-col gap-1 text-sm">
        {hints.length === 0 && (
          <li className="flex gap-2">
            <Icon name="check" className="mt-0.5 text-secondary-strong" />
            Nothing stands out.
          </li>
        )}
        {hints.map(({ hint, found }) => (
          <li key={hint} className="flex gap-2">
            <Icon name="alert" className="mt-0.5 text-accent-strong" />
            <span className="min-w-0">
              {found.length > 0 ? `${hintWords[hint]}: ${found.join(', ')}` : hintWords[hint]}
            </span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  )
}
