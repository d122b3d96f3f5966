import type { CategorySlug } from '../expertise-categories.ts'
import { saidOfBusiness } from './said-of-business.ts'
import { saidOfCraft } from './said-of-craft.ts'
import { saidOfEngineering } from './said-of-engineering.ts'
import { saidOfWords } from './said-of-words.ts'
import type { SaidOfField } from './said-of-field.ts'

export const said: Readonly<Record<CategorySlug, SaidOfField>> = {
  ...saidOfEngineering,
  ...saidOfCraft,
  ...saidOfBusiness,
  ...saidOfWords,
}

/** What could be said of any good session. */
export const helpedAnywhere = [
  'The notes that came an hour later. I have read them four times.',
  'Being asked what I had tried, before being told anything.',
  'Silence. I was given time to think, and nobody filled it.',
  'A plain “I do not know, but here is who does”.',
  'That the hour had an order: where I am, where I want to be, what is in between.',
  'An honest no. It saved me a month.',
  'The question at the end: what will you do on Monday?',
  'Somebody who had read what I sent beforehand, down to the footnote.',
  'Examples from real work, the embarrassing ones too.',
  'It felt like talking with a colleague, not with an examiner.',
  'We stopped ten minutes early because I had what I came for.',
  'The small drawing in the chat. I have it above my desk now.',
  'I was told where I am good, too, and with reasons.',
  'Patience with my English.',
  'That my first question was set aside for the one behind it.',
]

/** For the eyes of the mentor. */
export const toImprove: readonly [string, ...string[]] = [
  'Five minutes more for questions at the end would have been good.',
  'The connection was poor on your side for a while; a second link would help.',
  'I would have liked a thing to read before we met.',
  'You spoke of tools that I do not know. Asking once would have been enough.',
  'Nothing, really. Perhaps a reminder of what we agreed.',
  'It went fast. I lost you twice in the middle.',
  'More of your own stories, please.',
  'The session began a little late.',
]

/** With two or three stars. */
export const learnedLittle = [
  'Some good points, though most of it I knew from articles.',
  'We talked about the trade in general; my own case came up only near the end.',
  'Kind, but it stayed on the surface. I should have sent more beforehand.',
  'I learned how they did it. How I could do it is still open.',
  'Half of the time went into sound problems. What was left was fine.',
  'The advice was for bigger companies than ours.',
]
