import { href } from 'react-router'
import { Chip } from '@mentorhub/ui/chip'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { KeyHints } from '@mentorhub/ui/key-hints'
import { Pager } from '@mentorhub/ui/pager'
import { SearchBox } from '@mentorhub/ui/search-box'
import { Tabs } from '@mentorhub/ui/tabs'
import { mentorFilters, mentorTabs } from '@mentorhub/domain/admin/mentor-tabs'
import type { Route } from './+types/mentors'
import { KeysScript } from '../../enhancers/enhancers-script.tsx'
import { decidedSentence } from '../../parts/admin/decided-sentence.ts'
import { MentorTable } from '../../parts/admin/mentor-table.tsx'
import { filterWords, tabWords } from '../../parts/admin/mentor-words.ts'
import { mentorsAddress } from '../../parts/admin/mentors-address.ts'
import { AdminFrame } from '../../parts/admin-frame.tsx'
import { useMember } from '../../parts/me.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const handle = { keys: true }

export const meta = () => [{ title: 'Mentors · Administration · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { applications } = apiFor(context).admin
  const said = (name: string) => url.searchParams.get(name)?.trim().slice(0, 80).toWellFormed() || undefined
  const tab = mentorTabs.find((one) => one === said('tab')) ?? 'all'
  const filter = tab === 'all' ? mentorFilters.find((one) => one === said('filter')) : undefined
  const asked = { tab, filter, q: said('q'), after: said('after') }
  const told = said('told')
  const [found, decided] = await orPage(
    Promise.all([applications.list(asked), told ? applications.decision({ applicationId: told }) : null]),
    url,
  )
  return { ...found, asked, done: decidedSentence(decided) }
}

export default function Mentors({ loaderData }: Route.ComponentProps) {
  const { people, next, now, asked, done } = loaderData
  const { tab, filter, q, after } = asked
  const zone = useMember().timezone
  return (
    <AdminFrame title="Mentors" lead={tabWords[tab].lead} done={done} wide>
      <TabsOf {...loaderData} />
      <SearchBox
        action={href('/admin/mentorship/mentors')}
        label="Search mentors"
        value={q}
        kept={{ tab, filter }}
        placeholder="A name, a job or a company"
      />
      {tab === 'all' && <Filters {...loaderData} />}
      {people.length > 0 ? <MentorTable people={people} tab={tab} now={now} zone={zone} /> : <Nobody {...loaderData} />}
      <Pager
        next={next && mentorsAddress({ ...asked, after: next })}
        first={after ? mentorsAddress({ tab, filter, q }) : null}
      />
      <KeyHints
        hints={[
          { keys: ['j', 'n'], does: 'next row' },
          { keys: ['k', 'p'], does: 'previous row' },
          { keys: ['Enter'], does: 'open it' },
        ]}
      />
      <KeysScript />
    </AdminFrame>
  )
}

type Loaded = Route.ComponentProps['loaderData']

const TabsOf = ({ counts, asked: { tab, q } }: Loaded) => (
  <Tabs
    label="States"
    tabs={mentorTabs.map((one) => ({
      label: tabWords[one].label,
      to: mentorsAddress({ tab: one, q }),
      current: one === tab,
      count: counts[one],
    }))}
  />
)

const Filters = ({ counts, asked: { filter, q } }: Loaded) => (
  <ul aria-label="Only those who are" className="flex flex-wrap gap-2">
    <li>
      <Chip to={mentorsAddress({ tab: 'all', q })} current={!filter}>
        Everybody
      </Chip>
    </li>
    {mentorFilters.map((one) => (
      <li key={one}>
        <Chip to={mentorsAddress({ tab: 'all', filter: one, q })} current={one === filter}>
          {`${filterWords[one]} (${counts[one]})`}
        </Chip>
      </li>
    ))}
  </ul>
)

function Nobody({ asked: { tab, filter, q } }: Loaded) {
  if (q)
    return (
      <EmptyState
        title="Nobody found"
        icon="search"
        action={{ label: 'Clear the search', to: mentorsAddress({ tab, filter }) }}
      >
        Try fewer or other words, or another tab.
      </EmptyState>
    )
  return (
    <EmptyState title={empty[tab].title} icon={tab === 'pending' ? 'done' : 'people'}>
      {empty[tab].words}
    </EmptyState>
  )
}

const empty = {
  all: { title: 'No applications yet', words: 'Whoever applies to become a mentor stands here from then on.' },
  pending: { title: 'Nobody is waiting', words: 'Every application is decided. New ones appear here.' },
  approved: { title: 'No mentors yet', words: 'Whoever is approved stands here, and in the directory.' },
  inactive: { title: 'Nobody is deactivated', words: 'A mentor is deactivated from their page here.' },
}
