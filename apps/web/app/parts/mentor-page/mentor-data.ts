import { href } from 'react-router'
import type { apiFor } from '../../server/api-for.ts'
import { personOf } from '../profile/profile-data.ts'

type Api = ReturnType<typeof apiFor>
export type Mentor = Awaited<ReturnType<Api['mentors']['get']>>
export type Slots = Awaited<ReturnType<Api['availability']['slots']>>

/** What search engines are told. Stars only once there are enough to mean something. */
export function pageData(mentor: Mentor, origin: string) {
  const { username, headline, bio, rating } = mentor
  const url = origin + href('/mentors/:username', { username })
  const stars = rating.average !== null && {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: Math.round(rating.average * 10) / 10,
      reviewCount: rating.count,
    },
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    mainEntity: {
      ...personOf(mentor, { origin, url }),
      description: headline ?? bio,
      knowsAbout: [...mentor.expertise, ...mentor.skills].map((known) => known.name),
      makesOffer: mentor.sessionTypes.map((type) => ({
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        itemOffered: { '@type': 'Service', name: type.name, ...stars },
      })),
    },
  }
}

/** The way down to the page. */
export const trailData = ({ name, username }: Mentor, origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'Browse Mentors', item: origin + href('/mentors') },
    { '@type': 'ListItem', position: 2, name, item: origin + href('/mentors/:username', { username }) },
  ],
})
