import { limitRanges } from '@mentorhub/domain/availability/availability'
import { mostQuestions } from '@mentorhub/domain/mentors/mentor'
import { isKnownReason, sentence } from './messages.ts'

const { horizonDays, gapMin, dailyCap, weeklyCap } = limitRanges

/** What is wrong with a field when the rule itself has no words for it. */
export const sentences: Readonly<Record<string, string>> = {
  email: 'Enter an address like name@example.com.',
  name: 'Enter your name, with at most 80 characters.',
  password: 'Enter your password.',
  username: 'Use 3 to 30 small letters, digits, dashes or underscores.',
  code: 'Enter the code as it stands in the mail or the app.',
  skills: 'Write at most 20 skills, with commas between them.',
  subject: 'Say in a few words what it is about.',
  message: 'Write your message, with at most 5,000 characters.',
  minNoticeMin: 'Choose from 4 hours to 14 days.',
  horizonDays: `Enter a whole number from ${horizonDays.least} to ${horizonDays.most}.`,
  gapMin: `Choose from ${gapMin.least} to ${gapMin.most} minutes.`,
  slotStepMin: 'Choose 15, 30 or 60 minutes.',
  dailyCap: `Enter a whole number from ${dailyCap.least} to ${dailyCap.most}, or nothing.`,
  weeklyCap: `Enter a whole number from ${weeklyCap.least} to ${weeklyCap.most}, or nothing.`,
  rating: 'Choose from one to five stars.',
  startsAt: 'Choose a time.',
  expertise: 'Choose at most 10 areas.',
  interests: 'Choose at most 10 areas.',
  goalType: 'Choose what it is for.',
  durationMin: 'Choose a length from the list.',
  questions: `Ask at most ${mostQuestions} questions, each on its own line and with at most 200 characters.`,
}

export const fieldSentence = (field: string, reason: string) =>
  isKnownReason(reason) ? sentence(reason) : (sentences[field] ?? 'Please look at this field.')
