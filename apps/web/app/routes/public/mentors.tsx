import { href } from 'react-router'
import { FilterPanel } from '@mentorhub/ui/directory/filter-panel'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { SearchBox } from '@mentorhub/ui/search-box'
import type { Route } from './+types/mentors'
import { filters, isFiltered } from '../../parts/directory/directory-address.ts'
import { FilterFields } from '../../parts/directory/filter-fields.tsx'
import { loadDirectory } from '../../parts/directory/load-directory.ts'
import { Recommended } from '../../parts/directory/recommended.tsx'
import { Results } from '../../parts/directory/results.tsx'
import { seo } from '../../parts/seo.ts'

const lead = 'Every mentor here was read and approved by a person, and gives their time for free.'
const form = 'directory'

export const loader = ({ context, url }: Route.LoaderArgs) => loadDirectory(context, url)

/** Search engines are given the whole list, not each part of it. */
export const meta: Route.MetaFunction = ({ loaderData }) => [
  ...seo({ title: 'Browse Mentors', description: lead }),
  ...(loaderData && isFiltered(loaderData.asked) ? [{ name: 'robots', content: 'noindex, follow' }] : []),
]

export default function BrowseMentors({ loaderData: directory }: Route.ComponentProps) {
  const { asked, ownZone, device, zone, now, forViewer } = directory
  return (
    <Page>
      <PageHeading title="Browse Mentors" lead={lead} />
      <div className="mt-6 flex flex-col gap-8">
        <SearchBox
          id={form}
          action={href('/mentors')}
          label="Search mentors"
          value={asked.q}
          kept={{ sort: asked.sort, zone: asked.zone ?? (ownZone === device ? undefined : ownZone) }}
          placeholder="A name, a skill or a company"
          asTyped
        />
        {forViewer && <Recommended found={forViewer} reader={{ zone, now }} />}
        <div className="grid items-start gap-6 lg:grid-cols-4 lg:gap-10">
          <FilterPanel
            form={form}
            count={filters.filter((name) => asked[name]).length}
            submit="Show mentors"
            clear={href('/mentors')}
          >
            <FilterFields {...directory} form={form} zone={asked.zone ?? ownZone} />
          </FilterPanel>
          <Results directory={directory} />
        </div>
      </div>
    </Page>
  )
}
