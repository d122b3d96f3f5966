import { href } from 'react-router'
import { Hero } from '@mentorhub/ui/home/hero'
import { HowItWorks } from '@mentorhub/ui/home/how-it-works'
import { MentorHighlights } from '@mentorhub/ui/home/mentor-highlights'
import { NewsletterForm } from '@mentorhub/ui/home/newsletter-form'
import { Questions } from '@mentorhub/ui/home/questions'
import { Page } from '@mentorhub/ui/page'
import type { Route } from './+types/home'
import { cardData } from '../../parts/mentor-card-data.ts'
import { questions } from '../../parts/questions.ts'
import { seo } from '../../parts/seo.ts'
import { apiFor, orPage } from '../../server/api-for.ts'

const promise = 'Talk to someone who has done what you want to do next'
const lead =
  'MentorHub brings people who want to grow at work together with volunteer mentors, one to one. Free, worldwide, in your time zone.'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { mentors } = apiFor(context)
  const [highlights, categories] = await orPage(Promise.all([mentors.search({ limit: 4 }), mentors.categories()]), url)
  return { mentors: highlights.mentors, total: highlights.total, categories }
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
          mentors={mentors.map(cardData)}
          all={{ label: `All ${total} mentors`, to: href('/mentors') }}
          becomeMentor={{ label: 'Become a Mentor', to: href('/mentor/apply') }}
        />
      </Hero>
      <HowItWorks />
      <Questions questions={questions} />
      <NewsletterForm action={href('/newsletter')} />
    </Page>
  )
}
