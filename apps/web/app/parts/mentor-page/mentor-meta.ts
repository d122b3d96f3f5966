import type { MetaDescriptor } from 'react-router'
import { seo } from '../seo.ts'
import { pageData, trailData, type Mentor } from './mentor-data.ts'

/** Where a link to a mentor is shared, it shows who they are: their own square photo, or the picture of the site. */
export function mentorMeta(mentor: Mentor, origin: string): MetaDescriptor[] {
  const { name, jobTitle, company, headline, bio } = mentor
  const work = [jobTitle, company].filter(Boolean).join(' at ')
  return [
    ...seo({ title: [name, work].filter(Boolean).join(', '), description: shortened([headline, bio].join('. ')) }),
    { property: 'og:type', content: 'profile' },
    ...pictureOf(mentor, origin),
    { 'script:ld+json': pageData(mentor, origin) },
    { 'script:ld+json': trailData(mentor, origin) },
  ]
}

const mostLetters = 155

/** Whole words only. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replace(/^\. /, '').trim()
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).replace(/\s\S*$/, '')}…`
}

function pictureOf({ name, photo }: Mentor, origin: string): MetaDescriptor[] {
  const picture = photo
    ? { at: photo.large, width: '512', height: '512', alt: name, card: 'summary' }
    : { at: '/og.png', width: '1200', height: '630', alt: 'MentorHub', card: 'summary_large_image' }
  return [
    { property: 'og:image', content: origin + picture.at },
    { property: 'og:image:width', content: picture.width },
    { property: 'og:image:height', content: picture.height },
    { property: 'og:image:alt', content: picture.alt },
    { name: 'twitter:card', content: picture.card },
  ]
}
