/** All that people write themselves into the mails of MentorHub. */
export type Written = {
  readonly name: string
  readonly email: string
  readonly device: string
  readonly subject: string
  readonly message: string
  /** What a notification says; titles of events and names of people get in here. */
  readonly title: string
  readonly text: string
}

export const noor: Written = {
  name: 'Noor Haddad',
  email: 'noor.haddad@example.com',
  device: 'Firefox on Linux',
  subject: 'I cannot change my time zone',
  message: [
    'Hello,',
    '',
    'I moved from Beirut to Montréal. The page keeps Asia/Beirut when I save.',
    'What I tried:',
    '- another browser',
    '- signing out and in',
    '',
    'Thank you, Noor',
  ].join('\n'),
  title: 'Support answered you',
  text: 'Your question 1042 has an answer. You can write back for 7 days.',
}

export const appUrl = 'http://localhost:8787'
export const token = 'k7wq3m5zt2xv4n6c8b9d1f0ghjk7wq3m5zt2xv4n'
export const securityUrl = `${appUrl}/settings/security`
export const when = 'Tuesday, 3 November 2026, 14:05 (Europe/Berlin)'
