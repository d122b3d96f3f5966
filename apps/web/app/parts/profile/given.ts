import type { SkillRow } from '@mentorhub/ui/profile/skill-fields'
import type { OwnCategories, OwnProfile } from './own-profile.ts'

/** What stands in the fields before anybody has typed. */
export function givenAbout(own: OwnProfile) {
  const { photo: _photo, skills: _skills, languages: _languages, version: _version, yearsExperience, ...told } = own
  return { ...told, yearsExperience: textOf(yearsExperience) }
}

export const givenCategories = (categories: OwnCategories) => ({
  expertise: categories.filter(({ isExpertise }) => isExpertise).map(({ slug }) => slug),
  interests: categories.filter(({ isInterest }) => isInterest).map(({ slug }) => slug),
})

export const skillRowsOf = ({ skills }: OwnProfile): readonly SkillRow[] =>
  skills.map(({ level, years, ...skill }) => ({ ...skill, level: textOf(level), years: textOf(years) }))

const textOf = (number: number | null) => (number === null ? '' : String(number))
