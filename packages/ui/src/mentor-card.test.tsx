import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initialsOf } from './avatar.tsx'
import { MentorHighlights } from './home/mentor-highlights.tsx'
import { MentorCard, type MentorCardData } from './mentor-card.tsx'

const noor: MentorCardData = {
  name: 'Noor Haddad',
  username: 'noor',
  headline: 'From senior to staff',
  jobTitle: 'Principal engineer',
  company: 'Bright Rail',
  expertise: ['System design', 'Leadership', 'Hiring', 'Careers', 'Writing'],
  rating: { average: 4.86, count: 48 },
}

function words(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ')
}

describe('the card of a mentor', () => {
  it('leads to the mentor only when there is a page', () => {
    expect(renderToStaticMarkup(<MentorCard mentor={noor} />)).not.toContain('<a ')
    expect(renderToStaticMarkup(<MentorCard mentor={{ ...noor, href: '/mentors/noor' }} />)).toContain(
      'href="/mentors/noor"',
    )
  })

  it('says the rating in words for those who listen', () => {
    expect(words(renderToStaticMarkup(<MentorCard mentor={noor} />))).toContain('Rated 4.9 (48) of 5, 48 reviews')
  })

  it('calls a mentor without an average new, with the count', () => {
    const rated = (count: number) =>
      words(renderToStaticMarkup(<MentorCard mentor={{ ...noor, rating: { average: null, count } }} />))
    expect(rated(0)).toContain(' New ')
    expect(rated(1)).toContain('New · 1 review ')
  })

  it('shows three skills and how many more there are', () => {
    expect(words(renderToStaticMarkup(<MentorCard mentor={noor} />))).toContain('Hiring and 2 more')
  })

  it('leaves no comma behind a company that is not there', () => {
    expect(renderToStaticMarkup(<MentorCard mentor={{ ...noor, company: '' }} />)).toContain('>Principal engineer<')
  })
})

describe('what a card tells of terms', () => {
  const card = (more: Partial<MentorCardData>) =>
    words(renderToStaticMarkup(<MentorCard mentor={{ ...noor, ...more }} />))
  const nextFree = { iso: '2026-12-03T14:00:00.000Z', words: 'Thu 3 Dec, 14:00' }

  it('is when, how soon an answer comes, and for how much', () => {
    const told = card({ nextFree, price: 'Free', usuallyAnswersIn: '5 hours' })
    for (const term of ['Next free Thu 3 Dec, 14:00', 'Free', 'Usually answers in 5 hours'])
      expect(told).toContain(term)
  })

  it('is nothing where nothing is known, and says so where nothing is free', () => {
    expect(card({})).not.toContain('free')
    expect(card({ price: 'Free' })).toContain('No free times at present')
  })

  it('is that requests are not accepted, and then nothing else', () => {
    const told = card({ notAccepting: true, nextFree, price: 'Free' })
    expect(told).toContain('Not accepting requests')
    expect(told).not.toContain('Next free')
  })

  it('is why, for whoever has wishes', () => {
    expect(card({ reasons: ['Knows 3 of your 4 skills: A, B, C'] })).toContain('Knows 3 of your 4 skills: A, B, C')
    expect(renderToStaticMarkup(<MentorCard mentor={noor} />)).not.toContain('Why this mentor')
  })
})

describe('initials', () => {
  it.each([
    ['Noor Haddad', 'NH'],
    ['  maria  del carmen ruiz ', 'MR'],
    ['Élodie', 'É'],
    ['李 雪', '李雪'],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('the mentors on the home page', () => {
  const all = { label: 'All mentors', to: '/mentors' }

  it('say what will be here while there is none, and the one step that fills it', () => {
    const becomeMentor = { label: 'Become a mentor', to: '/mentor/apply' }
    const html = renderToStaticMarkup(<MentorHighlights mentors={[]} all={all} becomeMentor={becomeMentor} />)
    expect(html).toContain('The first mentors are on their way')
    expect(html).toContain('href="/mentor/apply"')
    expect(html).not.toContain('All mentors')
  })

  it('lead to all of them', () => {
    expect(renderToStaticMarkup(<MentorHighlights mentors={[noor]} all={all} />)).toContain('href="/mentors"')
  })
})
