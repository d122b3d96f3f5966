import { EmptyState } from './empty-state.tsx'
import { Faq } from './faq.tsx'
import { AdminParts } from './gallery/admin-parts.tsx'
import { ApplicationParts } from './gallery/application-parts.tsx'
import { Controls } from './gallery/controls.tsx'
import { MentorAreaParts } from './gallery/mentor-area-parts.tsx'
import { News } from './gallery/news.tsx'
import { Part } from './gallery/part.tsx'
import { ProfileParts } from './gallery/profile-parts.tsx'
import { sampleMentors, sampleQuestions, sampleWays } from './gallery/samples.ts'
import { SettingsParts } from './gallery/settings-parts.tsx'
import { SignInParts } from './gallery/sign-in-parts.tsx'
import { SignedIn } from './gallery/signed-in.tsx'
import { SlotParts } from './gallery/slot-parts.tsx'
import { Words } from './gallery/words.tsx'
import { NewsletterForm } from './home/newsletter-form.tsx'
import { Ways } from './home/ways.tsx'
import { AppLink } from './link.tsx'
import { MentorCard } from './mentor-card.tsx'
import { PageHeading } from './page-heading.tsx'
import { Page } from './page.tsx'
import { Pager } from './pager.tsx'
import { Stats } from './stat.tsx'
import { Steps } from './steps.tsx'

export const galleryParts = ['basics', 'accounts'] as const
export type GalleryPart = (typeof galleryParts)[number]

/** Every component in its states, on two pages. */
export function Gallery({ part }: { part: GalleryPart }) {
  return (
    <Page>
      <PageHeading title="Components" lead="Every component in its states, for those who build with them." />
      <nav aria-label="Parts" className="mt-4 flex gap-4">
        {galleryParts.map((one) => (
          <AppLink key={one} to={`/dev/ui?part=${one}`} aria-current={one === part ? 'page' : undefined}>
            {one}
          </AppLink>
        ))}
      </nav>
      {part === 'basics' ? <Basics /> : <Accounts />}
    </Page>
  )
}

function Accounts() {
  return (
    <>
      <SignInParts />
      <SignedIn />
      <SettingsParts />
      <News />
      <ProfileParts />
      <ApplicationParts />
      <SlotParts />
      <MentorAreaParts />
      <AdminParts />
    </>
  )
}

function Basics() {
  return (
    <>
      <Words />
      <Controls />
      <Part title="Mentor cards">
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {sampleMentors.map((mentor) => (
            <li key={mentor.username}>
              <MentorCard mentor={mentor} />
            </li>
          ))}
        </ul>
      </Part>
      <Lists />
      <HomeParts />
    </>
  )
}

function HomeParts() {
  return (
    <div className="mt-10">
      <Ways ways={sampleWays} />
      <NewsletterForm action="/newsletter" value="noor@" error="Write an address like name@example.org." />
    </div>
  )
}

function Lists() {
  return (
    <>
      <Part title="Numbers">
        <Stats
          stats={[
            { label: 'Sessions', value: '128', note: '12 this month' },
            { label: 'Average rating', value: '4.8' },
            { label: 'Mentees helped', value: '41' },
          ]}
        />
      </Part>
      <Part title="Steps">
        <Steps
          steps={[
            { title: 'Find a mentor', text: 'Search by skill, company or language.' },
            { title: 'Request a time', text: 'Shown in your zone and theirs.' },
            { title: 'Meet', text: 'Leave with the next steps written down.' },
          ]}
        />
      </Part>
      <Part title="Questions">
        <Faq questions={sampleQuestions} />
      </Part>
      <Part title="Nothing here yet, and more of it">
        <EmptyState title="No bookings yet" action={{ label: 'Find a mentor', to: '/mentors' }} icon="calendar">
          Your requests and sessions appear here.
        </EmptyState>
        <div className="mt-4">
          <Pager next="/dev/ui?after=42" first="/dev/ui" />
        </div>
      </Part>
    </>
  )
}
