import { href } from 'react-router'
import { Hero } from '@mentorhub/ui/home/hero'
import { HowItWorks } from '@mentorhub/ui/home/how-it-works'
import { MentorHighlights } from '@mentorhub/ui/home/mentor-highlights'
import { NewsletterForm } from '@mentorhub/ui/home/newsletter-form'
import { Questions } from '@mentorhub/ui/home/questions'
import { Page } from '@mentorhub/ui/page'
import type { Route } from './+types/home'
import { mentorsCounted } from '../../parts/directory/directory-words.ts'
import { cardData } from '../../parts/mentor-card-data.ts'
import { questions } from '../../parts/questions.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { pageContext, viewerZone } from '../../server/page.ts'

const promise = 'Talk to someone who has done what you want to do next'
const lead =
  'MentorHub brings people who want to grow at work together with volunteer mentors, one to one. Free, worldwide, in your time zone.'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { mentors } = apiFor(context)
  const all = Promise.all([mentors.search({ limit: 4 }), mentors.categories(), viewerZone(context)])
  const [{ mentors: highlights, total }, categories, { zone }] = await orPage(all, url)
  const reader = { zone, now: context.get(pageContext).now }
  return { mentors: highlights.map((one) => cardData(one, reader)), total, categories }
}

export const meta = () => seo({ title: 'Mentors for your next step', description: lead })

export default function Home({ loaderData: { mentors, total, categories } }: Route.ComponentProps) {
  const chips = categories
    .slice(0, 8)
    .map(({ name, slug }) => ({ label: name, to: `${href('/mentors')}?category=${slug}` }))
  return (
    <Page width="bleed">
      <Hero
        promise={promise}
        lead={lead}
        search={{ action: href('/mentors'), label: 'Search mentors', placeholder: 'A name, a skill or a company' }}
        chips={chips}
      >
        <MentorHighlights
          mentors={mentors}
          all={{ label: `All ${mentorsCounted(total)}`, to: href('/mentors') }}
          becomeMentor={{ label: 'Become a Mentor', to: href('/mentor/apply') }}
        />
      </Hero>
      <HowItWorks />
      <Questions questions={questions} />
      <NewsletterForm action={href('/newsletter')} />
    </Page>
  )
}
