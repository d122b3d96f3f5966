import { applicants } from './applicants.ts'
import { membersOfAfrica } from './members-of-africa.ts'
import { membersOfEastAsia } from './members-of-east-asia.ts'
import { membersOfEasternAndNorthernEurope } from './members-of-eastern-and-northern-europe.ts'
import { membersOfNorthAmerica } from './members-of-north-america.ts'
import { membersOfOceaniaAndTheIce } from './members-of-oceania-and-the-ice.ts'
import { membersOfSouthAmerica } from './members-of-south-america.ts'
import { membersOfSouthAndWestAsia } from './members-of-south-and-west-asia.ts'
import { membersOfWesternEurope } from './members-of-western-europe.ts'
import { mentorsOfAfrica } from './mentors-of-africa.ts'
import { mentorsOfAsia } from './mentors-of-asia.ts'
import { mentorsOfEurope } from './mentors-of-europe.ts'
import { mentorsOfOceania } from './mentors-of-oceania.ts'
import { mentorsOfTheAmericas } from './mentors-of-the-americas.ts'
import { namedMembers } from './named-members.ts'
import { namedMentors } from './named-mentors.ts'
import type { Mentor, Person } from './person.ts'

/** Everybody who is or wants to be a mentor. */
export const mentorCast: readonly Mentor[] = [
  ...namedMentors,
  ...mentorsOfAfrica,
  ...mentorsOfTheAmericas,
  ...mentorsOfAsia,
  ...mentorsOfEurope,
  ...mentorsOfOceania,
  ...applicants,
]

export const memberCast: readonly Person[] = [
  ...namedMembers,
  ...membersOfAfrica,
  ...membersOfNorthAmerica,
  ...membersOfSouthAmerica,
  ...membersOfSouthAndWestAsia,
  ...membersOfEastAsia,
  ...membersOfWesternEurope,
  ...membersOfEasternAndNorthernEurope,
  ...membersOfOceaniaAndTheIce,
]
