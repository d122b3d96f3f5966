import { href } from 'react-router'
import type { ProfileFact } from '@mentorhub/ui/profile/profile-facts'
import type { ProfileLink } from '@mentorhub/ui/profile/profile-links'
import { placeOf, timeIn } from '@mentorhub/domain/time/when-in'
import type { apiFor } from '../../server/api-for.ts'
import { counted } from '../counted.ts'
import { countryName, languageName } from './names-of.ts'
import { proficiencyWords } from './profile-words.ts'

export type Profile = Awaited<ReturnType<ReturnType<typeof apiFor>['users']['profile']['get']>>
export type Item = Profile['items'][number]

type Known = Pick<Profile, 'jobTitle' | 'company' | 'country' | 'timezone' | 'languages' | 'now' | 'yearsExperience'> &
  Partial<Pick<Profile, 'region'>>

export function factsOf({ jobTitle, company, region, country, timezone, languages, now, yearsExperience }: Known) {
  const work = [jobTitle, company].filter(Boolean).join(' at ')
  const years = yearsExperience ? `${counted(yearsExperience, 'year')} of experience` : ''
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

type Linked = Pick<Profile, 'linkedinUrl' | 'githubUrl' | 'twitterUrl' | 'websiteUrl'>

export function linksOf({ linkedinUrl, githubUrl, twitterUrl, websiteUrl }: Linked) {
  const links = [
    { kind: 'linkedin', to: linkedinUrl },
    { kind: 'github', to: githubUrl },
    { kind: 'x', to: twitterUrl },
    { kind: 'website', to: websiteUrl },
  ] as const
  return links.flatMap(({ kind, to }): ProfileLink[] => (to === null ? [] : [{ kind, to }]))
}

type Person = Linked &
  Pick<Profile, 'name' | 'username' | 'jobTitle' | 'company' | 'country' | 'photo'> & {
    readonly languages: readonly { readonly lang: string }[]
  }

/** Somebody as search engines want it; `url` is the page that tells of them. */
export function personOf(person: Person, { origin, url }: { origin: string; url: string }) {
  const { name, username, jobTitle, company, country, photo, languages } = person
  return {
    '@type': 'Person',
    name,
    alternateName: username,
    url,
    ...(jobTitle && { jobTitle }),
    ...(company && { worksFor: { '@type': 'Organization', name: company } }),
    ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(photo && { image: origin + photo.large }),
    knowsLanguage: languages.map(({ lang }) => lang),
    sameAs: linksOf(person).map(({ to }) => to),
  }
}

/** What search engines are told of somebody who is public. */
export function personData(profile: Profile, origin: string) {
  const { username, headline, skills } = profile
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      ...personOf(profile, { origin, url: origin + href('/u/:username', { username }) }),
      ...(headline && { description: headline }),
      knowsAbout: skills.map(({ name }) => name),
    },
  }
}
