import { profiles, users } from '@mentorhub/db/schema/users'

/** What people tell of themselves, of `users` joined with profiles. */
export const profileColumns = {
  username: users.username,
  name: users.name,
  timezone: users.timezone,
  headline: profiles.headline,
  bio: profiles.bio,
  goals: profiles.goals,
  shownRole: profiles.shownRole,
  company: profiles.company,
  jobTitle: profiles.jobTitle,
  country: profiles.country,
  region: profiles.region,
  yearsExperience: profiles.yearsExperience,
  photoKey: profiles.photoKey,
  linkedinUrl: profiles.linkedinUrl,
  githubUrl: profiles.githubUrl,
  twitterUrl: profiles.twitterUrl,
  websiteUrl: profiles.websiteUrl,
  visibility: profiles.visibility,
}
