import { z } from 'zod'
import { Flag, OrNull, Version, Yes } from '../text-inputs.ts'
import { GithubLink, LinkedinLink, TwitterLink, Website } from '../users/links.ts'
import { MentorBio } from './bio.ts'
import { Expertise } from './expertise.ts'

/** A link that is not sent stays as it is; all else is the whole of what mentees see. */
export const UpdateMentorProfile = z.strictObject({
  /** The states of the mentor page and of the member profile that the editing began from. */
  version: Version,
  profileVersion: Version,
  bio: MentorBio,
  expertise: Expertise,
  linkedinUrl: OrNull(LinkedinLink).optional(),
  githubUrl: OrNull(GithubLink).optional(),
  twitterUrl: OrNull(TwitterLink).optional(),
  websiteUrl: OrNull(Website).optional(),
  accepting: Flag,
})
export type UpdateMentorProfile = z.infer<typeof UpdateMentorProfile>

export const SetAccepting = z.strictObject({ accepting: Yes })
export type SetAccepting = z.infer<typeof SetAccepting>
