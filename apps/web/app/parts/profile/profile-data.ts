import { href } from 'react-router'
import type { ProfileFact } from '@mentorhub/ui/profile/profile-facts'
import type { ProfileLink } from '@mentorhub/ui/profile/profile-links'
import { placeOf, timeIn } from '@mentorhub/domain/time/when-in'
import type { apiFor } from '../../server/api-for.ts'
import { countryName, languageName } from './names-of.ts'
import { proficiencyWords } from './profile-words.ts'

export type Profile = Awaited<ReturnType<ReturnType<typeof apiFor>['users']['profile']['get']>>
export type Item = Profile['items'][number]

export function factsOf({ jobTitle, company, region, country, timezone, languages, now, yearsExperience }: Profile) {
  const work = [jobTitle, company].filter(Boolean).join(' at ')
  const years = yearsExperience ? yearsWords(yearsExperience) : ''
  const place = [...new Set([region, country && countryName(country)])].filter(Boolean).join(', ')
  const spoken = languages.map(
    ({ lang, proficiency }) => `${languageName(lang)} (${proficiencyWords[proficiency].toLowerCase()})`,
  )
  const facts: readonly ProfileFact[] = [
    { kind: 'work', words: [work, years].filter(Boolean).join(', ') },
    { kind: 'place', words: place },
    { kind: 'time', words: `${timeIn(now, timezone)} in ${placeOf(timezone)}` },
    { kind: 'languages', words: spoken.join(', ') },
  ]
  return facts.filter(({ words }) => words !== '')
}

const yearsWords = (years: number) => (years === 1 ? '1 year of experience' : `${years} years of experience`)

export function linksOf({ linkedinUrl, githubUrl, twitterUrl, websiteUrl }: Profile) {
  const links = [
    { kind: 'linkedin', to: linkedinUrl },
    { kind: 'github', to: githubUrl },
    { kind: 'x', to: twitterUrl },
    { kind: 'website', to: websiteUrl },
  ] as const
  return links.flatMap(({ kind, to }): ProfileLink[] => (to === null ? [] : [{ kind, to }]))
}

/** What search engines are told of somebody who is public. */
export function personData(profile: Profile, origin: string) {
  const { name, username, headline, jobTitle, company, country, photo } = profile
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name,
      alternateName: username,
      url: origin + href('/u/:username', { username }),
      ...(headline && { description: headline }),
      ...(jobTitle && { jobTitle }),
      ...(company && { worksFor: { '@type': 'Organization', name: company } }),
      ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
      ...(photo && { image: origin + photo.large }),
      knowsLanguage: profile.languages.map(({ lang }) => lang),
      knowsAbout: profile.skills.map((skill) => skill.name),
      sameAs: linksOf(profile).map(({ to }) => to),
    },
  }
}
