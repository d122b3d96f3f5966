import { useId } from 'react'
import { EmptyState } from '../empty-state.tsx'
import { AppLink } from '../link.tsx'
import { MentorCard, type MentorCardData } from '../mentor-card.tsx'
import type { NavItem } from '../navigation.tsx'

type MentorHighlightsProps = {
  mentors: readonly MentorCardData[]
  title?: string | undefined
  all?: NavItem | undefined
  becomeMentor?: NavItem | undefined
}

export function MentorHighlights({ mentors, title = 'Mentors you can ask', all, becomeMentor }: MentorHighlightsProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {all && mentors.length > 0 && (
          <AppLink to={all.to} className="inline-flex min-h-target items-center text-sm font-medium">
            {all.label}
          </AppLink>
        )}
      </div>
      {mentors.length > 0 ? <MentorGrid mentors={mentors} /> : <NoMentors becomeMentor={becomeMentor} />}
    </section>
  )
}

function MentorGrid({ mentors }: Pick<MentorHighlightsProps, 'mentors'>) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {mentors.map((mentor) => (
        <li key={mentor.username} className="min-w-0">
          <MentorCard mentor={mentor} />
        </li>
      ))}
    </ul>
  )
}

function NoMentors({ becomeMentor }: Pick<MentorHighlightsProps, 'becomeMentor'>) {
  return (
    <EmptyState title="The first mentors are on their way" action={becomeMentor} icon="people">
      Mentors appear here as soon as they are approved.
    </EmptyState>
  )
}
