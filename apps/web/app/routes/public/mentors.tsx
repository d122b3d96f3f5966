import { href } from 'react-router'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { Chip } from '@mentorhub/ui/chip'
import { MentorCard } from '@mentorhub/ui/mentor-card'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { Pager } from '@mentorhub/ui/pager'
import { SearchBox } from '@mentorhub/ui/search-box'
import type { Route } from './+types/mentors'
import { cardData } from '../../parts/mentor-card-data.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orPage } from '../../server/api-for.ts'

const lead = 'Every mentor here was read and approved by a person, and gives their time for free.'

export async function loader({ context, url }: Route.LoaderArgs) {
  const [q, category, after] = ['q', 'category', 'after'].map(
    (name) => url.searchParams.get(name)?.trim().slice(0, 80).toWellFormed() || undefined,
  )
  const { mentors } = apiFor(context)
  const [found, categories] = await orPage(
    Promise.all([mentors.search({ q, category, after }), mentors.categories()]),
    url,
  )
  return { ...found, categories, q, category, after }
}

export const meta = () => seo({ title: 'Browse Mentors', description: lead })

type Asked = {
  readonly q?: string | undefined
  readonly category?: string | undefined
  readonly after?: string | undefined
}

export function addressOf(asked: Asked): string {
  const said = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return said.length > 0 ? `${href('/mentors')}?${new URLSearchParams(said)}` : href('/mentors')
}

export default function BrowseMentors({ loaderData }: Route.ComponentProps) {
  const { mentors, total, next, q, category, after } = loaderData
  return (
    <Page>
      <PageHeading title="Browse Mentors" lead={lead} />
      <div className="mt-6 flex flex-col gap-4">
        <SearchBox
          action={href('/mentors')}
          label="Search mentors"
          value={q}
          kept={{ category }}
          placeholder="A name, a skill or a company"
        />
        <Categories {...loaderData} />
        <p className="text-sm text-muted">
          {total === 1 ? '1 mentor' : `${total} mentors`}
          {q && ` for “${q}”`}
        </p>
      </div>
      {mentors.length > 0 ? (
        <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {mentors.map((mentor) => (
            <li key={mentor.username}>
              <MentorCard mentor={cardData(mentor)} level={2} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="mt-4">
          <EmptyState title="Nobody found" icon="search" action={{ label: 'Show all mentors', to: href('/mentors') }}>
            Try fewer or other words, or another category.
          </EmptyState>
        </div>
      )}
      <div className="mt-6">
        <Pager
          next={next && addressOf({ q, category, after: next })}
          first={after ? addressOf({ q, category }) : null}
        />
      </div>
    </Page>
  )
}

type CategoriesProps = Pick<Route.ComponentProps['loaderData'], 'categories' | 'category' | 'q'>

function Categories({ categories, category, q }: CategoriesProps) {
  return (
    <ul aria-label="Expertise" className="flex flex-wrap gap-2">
      <li>
        <Chip to={addressOf({ q })} current={!category}>
          All
        </Chip>
      </li>
      {categories.map(({ slug, name }) => (
        <li key={slug}>
          <Chip to={addressOf({ q, category: slug })} current={slug === category}>
            {name}
          </Chip>
        </li>
      ))}
    </ul>
  )
}
