import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { ButtonLink } from '@mentorhub/ui/button'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { OwnProfile } from './own-profile.ts'

/** What is edited on pages of its own. */
export function PhotoAndItems({ profile: { name, photo } }: { profile: OwnProfile }) {
  return (
    <SettingsSection title="Photo, experience and projects">
      <div className="flex flex-wrap items-center gap-4">
        <Avatar name={name} photo={photo} size="large" />
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={href('/settings/photo')} tone="secondary">
            {photo ? 'Change photo' : 'Add a photo'}
          </ButtonLink>
          <ButtonLink to={href('/settings/profile/items')} tone="secondary">
            Experience, projects, certificates, achievements
          </ButtonLink>
        </div>
      </div>
    </SettingsSection>
  )
}
