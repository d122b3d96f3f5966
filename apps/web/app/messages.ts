/** What a reason says to a person. A new language is a second list like this one. */
const sentences: Readonly<Record<string, string>> = {
  'database.away': 'We cannot save right now. What you typed is still here: please try again in a minute.',
  'form.invalid': 'Please look at the marked fields.',
  'input.unreadable': 'There is a character in it that cannot be stored. Please type the text anew.',
  'limit.reached': 'That was tried many times in a short while. Please try again later.',
  'token.invalid': 'This link does not work, or no longer. Links in mails work once, and for 24 hours.',
  'token.used': 'This link was already used.',
}

export const sentence = (reason: string) => sentences[reason] ?? 'This did not work. Nothing was changed.'
