import { z } from 'zod'
import { ManyOf } from '../form-lists.ts'
import { Flag, Id, Line, NeededLine, OrNull, Text, Version, Whole } from '../text-inputs.ts'
import { Country } from './country.ts'
import { Language } from './language.ts'
import { GithubLink, LinkedinLink, TwitterLink, Website } from './links.ts'
import { PersonName } from './person-name.ts'
import { itemKinds, onlookers, proficiencies, shownRoles } from './profile.ts'
import { skillSlug } from './skill-slug.ts'
import { TimeZone } from './time-zone.ts'
import { locales, profileVisibilities, themes } from './user.ts'

/** Names the owner of a page, so whatever nobody is called is not found, and not refused. */
export const ProfileRef = z.strictObject({
  username: z.string().toLowerCase(),
  /** How others see it, asked by the owner. */
  as: z.enum(onlookers).optional(),
})
export type ProfileRef = z.infer<typeof ProfileRef>

/** What is not sent stays as it is. */
export const UpdateProfile = z.strictObject({
  version: Version,
  name: PersonName.optional(),
  headline: OrNull(Line(120)).optional(),
  bio: Text(500).optional(),
  goals: Text(1000).optional(),
  shownRole: OrNull(z.enum(shownRoles)).optional(),
  company: OrNull(Line(80)).optional(),
  jobTitle: OrNull(Line(80)).optional(),
  country: OrNull(Country).optional(),
  region: OrNull(Line(80)).optional(),
  timezone: TimeZone.optional(),
  yearsExperience: OrNull(Whole(0, 70)).optional(),
  linkedinUrl: OrNull(LinkedinLink).optional(),
  githubUrl: OrNull(GithubLink).optional(),
  twitterUrl: OrNull(TwitterLink).optional(),
  websiteUrl: OrNull(Website).optional(),
  visibility: z.enum(profileVisibilities).optional(),
})
export type UpdateProfile = z.infer<typeof UpdateProfile>

/** As people say it, without the day: "2024-05". */
const Month = z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/, 'month.unreadable')

/** A new one has no id. */
export const ProfileItem = z
  .strictObject({
    id: OrNull(Id).default(null),
    kind: z.enum(itemKinds),
    title: NeededLine(120),
    issuer: OrNull(Line(120)).default(null),
    url: OrNull(Website).default(null),
    startedOn: OrNull(Month).default(null),
    endedOn: OrNull(Month).default(null),
    body: Text(1000).default(''),
  })
  .refine(({ startedOn, endedOn }) => !startedOn || !endedOn || startedOn <= endedOn, {
    path: ['endedOn'],
    message: 'month.order',
  })
export type ProfileItem = z.infer<typeof ProfileItem>

export const ItemRef = z.strictObject({ id: Id })
export type ItemRef = z.infer<typeof ItemRef>

const isWithoutDoubles = (keys: readonly string[]) => new Set(keys).size === keys.length

const Skill = z.strictObject({
  name: NeededLine(60).refine((name) => skillSlug(name) !== '', 'text.characters'),
  level: OrNull(Whole(1, 5)).default(null),
  wants: Flag,
  years: OrNull(Whole(0, 70)).default(null),
})

/** The whole list. One may have a skill and still want more of it. Without a version it replaces whatever is there. */
export const SetSkills = z.strictObject({
  version: Version.optional(),
  skills: z
    .array(Skill)
    .max(40, 'list.too_long')
    .refine((list) => isWithoutDoubles(list.map(({ name, wants }) => `${wants} ${skillSlug(name)}`)), 'list.doubled'),
})
export type SetSkills = z.infer<typeof SetSkills>

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60)
const Categories = ManyOf(Slug, 10).overwrite((slugs) => [...new Set(slugs)])

export const SetCategories = z.strictObject({
  version: Version.optional(),
  expertise: Categories,
  interests: Categories,
})
export type SetCategories = z.infer<typeof SetCategories>

const SpokenLanguage = z.strictObject({ lang: Language, proficiency: z.enum(proficiencies) })

export const SetLanguages = z.strictObject({
  version: Version.optional(),
  languages: z
    .array(SpokenLanguage)
    .max(12, 'list.too_long')
    .refine((list) => isWithoutDoubles(list.map(({ lang }) => lang)), 'list.doubled'),
})
export type SetLanguages = z.infer<typeof SetLanguages>

/** What is not sent stays as it is. */
export const SetPreferences = z.strictObject({
  locale: z.enum(locales).optional(),
  timezone: TimeZone.optional(),
  theme: z.enum(themes).optional(),
})
export type SetPreferences = z.infer<typeof SetPreferences>
