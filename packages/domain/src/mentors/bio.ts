import { lengthOf } from '../length-of.ts'
import { Text } from '../text-inputs.ts'
import { bioLengths } from './mentor.ts'

/** While it is written only the most is asked. No character is longer than two of the units that `Text` counts. */
export const DraftBio = Text(2 * bioLengths.most).refine(
  (bio) => lengthOf(bio) <= bioLengths.most,
  'mentor.bio_too_long',
)

/** The rule of an application holds at every later edit. */
export const MentorBio = DraftBio.refine((bio) => lengthOf(bio) >= bioLengths.least, 'mentor.bio_too_short')
