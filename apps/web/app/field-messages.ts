import { isKnownReason, sentence } from './messages.ts'

/** What is wrong with a field when the rule itself has no words for it. */
const sentences: Readonly<Record<string, string>> = {
  email: 'Enter an address like name@example.com.',
  name: 'Enter your name, with at most 80 characters.',
  password: 'Enter your password.',
  username: 'Use 3 to 30 small letters, digits, dashes or underscores.',
  code: 'Enter the code as it stands in the mail or the app.',
  skills: 'Write at most 20 skills, with commas between them.',
  subject: 'Say in a few words what it is about.',
  message: 'Write your message, with at most 5,000 characters.',
}

export const fieldSentence = (field: string, reason: string) =>
  isKnownReason(reason) ? sentence(reason) : (sentences[field] ?? 'Please look at this field.')
