import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Notice } from '@mentorhub/ui/notice'
import { supportAddress } from '@mentorhub/domain/support/support'
import { useMember } from '../me.ts'
import type { Application } from './application.ts'

export function Approved() {
  const { username } = useMember()
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={href('/mentor')}>Open your mentor dashboard</ButtonLink>
      <ButtonLink to={href('/mentors/:username', { username })} tone="secondary">
        See your mentor page
      </ButtonLink>
    </div>
  )
}

export const Inactive = ({ application: { inactiveReason } }: { application: Application }) => (
  <>
    <Notice title="The reason">
      <p className="whitespace-pre-line">{inactiveReason}</p>
    </Notice>
    <p>
      Your page is not in the directory, and nobody can ask you for a session. If you want to mentor again, or think
      that this is wrong, write to us at <a href={`mailto:${supportAddress}`}>{supportAddress}</a>.
    </p>
    <div>
      <ButtonLink to={href('/help/contact')}>Write to support</ButtonLink>
    </div>
  </>
)
