import type { apiFor } from '../../server/api-for.ts'

export type OwnMentor = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['profile']['edit']>>

/** What stands in the fields before anybody has typed. */
export const givenOf = ({ bio, expertise, accepting, ...own }: OwnMentor) => ({
  bio,
  expertise: expertise.filter(({ isChosen }) => isChosen).map(({ slug }) => slug),
  accepting: accepting ? 'on' : '',
  linkedinUrl: own.linkedinUrl,
  githubUrl: own.githubUrl,
  twitterUrl: own.twitterUrl,
  websiteUrl: own.websiteUrl,
})
