import { z } from 'zod'
import { itemKinds, onlookers, proficiencies, shownRoles } from '@mentorhub/domain/users/profile'
import { profileVisibilities } from '@mentorhub/domain/users/user'
import { Photo } from './photo.ts'

const Told = z.object({
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  headline: z.string().nullable(),
  bio: z.string(),
  goals: z.string(),
  shownRole: z.enum(shownRoles).nullable(),
  company: z.string().nullable(),
  jobTitle: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  timezone: z.string(),
  yearsExperience: z.int().nullable(),
  linkedinUrl: z.string().nullable(),
  githubUrl: z.string().nullable(),
  twitterUrl: z.string().nullable(),
  websiteUrl: z.string().nullable(),
})

const Skill = z.object({ name: z.string(), level: z.int().nullable(), years: z.int().nullable() })
const Spoken = z.object({ lang: z.string(), proficiency: z.enum(proficiencies) })
const Category = z.object({ slug: z.string(), name: z.string() })

export const Item = z.object({
  id: z.string(),
  kind: z.enum(itemKinds),
  title: z.string(),
  issuer: z.string().nullable(),
  url: z.string().nullable(),
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  body: z.string(),
})

export const Profile = Told.extend({
  skills: z.array(Skill),
  wishes: z.array(Skill),
  languages: z.array(Spoken),
  expertise: z.array(Category),
  interests: z.array(Category),
  items: z.array(Item),
  isOwner: z.boolean(),
  isMentor: z.boolean(),
  /** Whether those who are not signed in find it too. */
  isPublic: z.boolean(),
  /** For the owner alone. */
  visibility: z.enum(profileVisibilities).nullable(),
  preview: z.object({ as: z.enum(onlookers), isSeen: z.boolean() }).nullable(),
  /** The server's, for the local time of the owner. */
  now: z.int(),
})

export const OwnProfile = Told.extend({
  version: z.int(),
  visibility: z.enum(profileVisibilities),
  skills: z.array(Skill.extend({ wants: z.boolean() })),
  languages: z.array(Spoken),
})

export const OwnCategories = z.array(Category.extend({ isExpertise: z.boolean(), isInterest: z.boolean() }))
