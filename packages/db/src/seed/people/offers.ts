import { offersOfAfrica } from './offers-of-africa.ts'
import { offersOfAsia } from './offers-of-asia.ts'
import { offersOfEurope } from './offers-of-europe.ts'
import { offersOfNamedMentors } from './offers-of-named-mentors.ts'
import { offersOfOceania } from './offers-of-oceania.ts'
import { offersOfTheAmericas } from './offers-of-the-americas.ts'
import type { Offer } from './offer.ts'

/** What each approved mentor offers, by name. */
export const offers: Readonly<Record<string, Offer>> = {
  ...offersOfNamedMentors,
  ...offersOfAfrica,
  ...offersOfTheAmericas,
  ...offersOfAsia,
  ...offersOfEurope,
  ...offersOfOceania,
}
