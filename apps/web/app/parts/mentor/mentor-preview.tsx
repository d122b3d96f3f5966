import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Card } from '@mentorhub/ui/card'
import { EmptyState } from '@mentorhub/ui/empty-state'
import type { Mentor } from '../mentor-page/mentor-data.ts'
import { MentorAbout, MentorProof } from '../mentor-page/mentor-body.tsx'
import { MentorHead } from '../mentor-page/mentor-head.tsx'
import type { OwnMentor } from './own-mentor.ts'

type MentorPreviewProps = {
  /** Nobody sees the page of an account that is about to go. */
  mentor: Mentor | null
  own: OwnMentor
}

/** The mentor page as everybody sees it, without the times beside it. */
export function MentorPreview({ mentor, own: { username } }: MentorPreviewProps) {
  if (!mentor)
    return (
      <EmptyState icon="eye" title="Nobody sees your page at present">
        Your account is about to be deleted, so the directory leaves you out.
      </EmptyState>
    )
  return (
    <>
      <div>
        <ButtonLink to={href('/mentors/:username', { username })} tone="secondary" icon="calendar">
          See it with your free times
        </ButtonLink>
      </div>
      <Card className="flex flex-col gap-8">
        <MentorHead mentor={mentor} level={2} />
        <MentorAbout mentor={mentor} />
        <MentorProof mentor={mentor} />
      </Card>
    </>
  )
}
