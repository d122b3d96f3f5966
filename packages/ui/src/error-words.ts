export type ErrorWords = { title: string; happened: string; kept: string; next: string }

export const words = {
  400: {
    title: 'This request cannot be read',
    happened: 'Something in the address or in what was sent is not in the form we expect.',
    kept: 'Nothing was changed.',
    next: 'Go back and start again from the page before.',
  },
  403: {
    title: 'This page is not open to you',
    happened: 'It belongs to people with another role, or to somebody else.',
    kept: 'Nothing was changed.',
    next: 'If somebody sent you here, ask them to check the link or your role.',
  },
  404: {
    title: 'There is no page here',
    happened: 'The page was moved or removed, or the address has a typing mistake.',
    kept: 'Nothing was changed.',
    next: 'Check the address, or start again from the home page.',
  },
  405: {
    title: 'This cannot be done here',
    happened: 'The page exists, but it does not take this kind of request.',
    kept: 'Nothing was changed.',
    next: 'Go back and use the buttons of the page.',
  },
  409: {
    title: 'This changed in the meantime',
    happened: 'Somebody else changed the same thing a moment before you.',
    kept: 'Their change was kept. Yours was not saved.',
    next: 'Go back, reload the page, and decide again with what is there now.',
  },
  413: {
    title: 'That was too large',
    happened: 'What was sent is larger than this page takes.',
    kept: 'Nothing was saved.',
    next: 'Go back, shorten the text or choose a smaller file, and send it again.',
  },
  422: {
    title: 'Some of what was sent cannot be used',
    happened: 'A field is missing, too long, or not in the form we expect.',
    kept: 'Nothing was saved. What you typed is still in the form.',
    next: 'Go back and check the fields.',
  },
  429: {
    title: 'Too many tries in a short time',
    happened: 'To protect everybody here we stop after a number of tries.',
    kept: 'The last try was not saved or sent. Earlier ones were.',
    next: 'Wait a minute, then try again.',
  },
  500: {
    title: 'Something failed on our side',
    happened: 'The mistake is ours. It has been recorded.',
    kept: 'What was saved before is safe. The last step may not have been saved.',
    next: 'Try again in a minute. If it happens again, write to support@mentorhub.com with the number below.',
  },
  503: {
    title: 'MentorHub is not available right now',
    happened: 'A part we depend on does not answer, or we are updating.',
    kept: 'What was saved before is safe. The last step was not saved.',
    next: 'Try again in a minute.',
  },
} satisfies Record<number, ErrorWords>

export function errorWords(status: number): ErrorWords {
  const known: Record<number, ErrorWords> = words
  return known[status] ?? (status < 500 ? words[400] : words[500])
}
