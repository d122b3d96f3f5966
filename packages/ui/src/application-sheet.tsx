import type { ReactNode } from 'react'
import { Avatar, type Photo } from './avatar.tsx'
import { Chip } from './chip.tsx'
import { Fact } from './fact.tsx'
import { AppLink } from './link.tsx'
import { ProfileLinks, type ProfileLink } from './profile/profile-links.tsx'

type ApplicationSheetProps = {
  name: string
  photo: Photo | null
  jobTitle: string | null
  company: string | null
  years: string | null
  zone: string
  bio: string
  expertise: readonly string[]
  links: readonly ProfileLink[]
  /** Where each part is changed, as long as it can be. */
  edit?: Readonly<Record<'basics' | 'photo' | 'links', string>> | undefined
}

/** An application to be a mentor, whole: what its writer looks at before it is sent is what is decided upon. */
export function ApplicationSheet({ edit, ...told }: ApplicationSheetProps) {
  const { name, photo, jobTitle, company, years, zone, bio, expertise, links } = told
  return (
    <div className="divide-y divide-line rounded-card border border-line bg-surface">
      <Part title="Photo" to={edit?.photo}>
        <div className="flex items-center gap-4">
          <Avatar name={name} photo={photo} size="large" />
          <div className="min-w-0">
            <p className="font-semibold">{name}</p>
            {!photo && <Nothing>No photo yet</Nothing>}
          </div>
        </div>
      </Part>
      <Part title="Bio" to={edit?.basics}>
        {bio ? <p className="whitespace-pre-line">{bio}</p> : <Nothing>Nothing written yet</Nothing>}
      </Part>
      <Part title="Expertise areas" to={edit?.basics}>
        {expertise.length > 0 ? <Chips words={expertise} /> : <Nothing>None chosen yet</Nothing>}
      </Part>
      <Part title="Work and place" to={edit?.basics}>
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
          <Fact term="Job title">{jobTitle}</Fact>
          <Fact term="Company">{company}</Fact>
          <Fact term="Experience">{years}</Fact>
          <Fact term="Time zone">{zone}</Fact>
        </dl>
      </Part>
      <Part title="Social links" to={edit?.links}>
        {links.length > 0 ? <ProfileLinks links={links} /> : <Nothing>None; they are optional</Nothing>}
      </Part>
    </div>
  )
}

function Part({ title, to, children }: { title: string; to: string | undefined; children: ReactNode }) {
  return (
    <section aria-label={title} className="px-4 py-4 sm:px-5">
      <div className="mb-2 flex items-center justify-between gap-4">
        <h2 className="text-sm text-muted">{title}</h2>
        {to && (
          <AppLink to={to} className="inline-flex min-h-target items-center text-sm font-medium">
            Edit<span className="sr-only"> {title.toLowerCase()}</span>
          </AppLink>
        )}
      </div>
      {children}
    </section>
  )
}

const Nothing = ({ children }: { children: string }) => <p className="text-sm text-muted">{children}</p>

const Chips = ({ words }: { words: readonly string[] }) => (
  <ul className="flex flex-wrap gap-2">
    {words.map((word) => (
      <li key={word}>
        <Chip>{word}</Chip>
      </li>
    ))}
  </ul>
)
