import { placeOf } from '@mentorhub/domain/time/when-in'
import { linksOf } from '../profile/profile-data.ts'
import { type Application, stepPages, yearsWords } from './application.ts'

/** What somebody tells of themselves, as the sheet shows it. */
export const sheetOf = (name: string, { photo, jobTitle, company, bio, expertise, ...told }: Application['told']) => ({
  name,
  photo,
  jobTitle,
  company,
  bio,
  expertise,
  years: yearsWords(told.yearsExperience),
  zone: placeOf(told.timezone),
  links: linksOf(told),
})

export const editPages = { basics: stepPages.basics.to, photo: stepPages.photo.to, links: stepPages.links.to }
