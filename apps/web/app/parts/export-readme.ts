export type Exported = {
  readonly username: string
  readonly exportedAt: number
  readonly data: Readonly<Record<string, readonly unknown[]>>
  readonly files: readonly { readonly name: string; readonly base64: string }[]
}

/** What the tables of the file hold, in words. */
export const tableWords: Readonly<Record<string, string>> = {
  users: 'your account: name, address, zone, role',
  profiles: 'your profile',
  profileItems: 'projects, certificates and other things on your profile',
  userSkills: 'skills you have or want',
  userLanguages: 'languages you speak',
  userCategories: 'fields you know or that interest you',
  mentorProfiles: 'what you tell as a mentor',
  mentorExpertise: 'fields you mentor in',
  mentorApplications: 'your applications as a mentor, and what was decided',
  mentorStats: 'what was counted of your sessions as a mentor',
  mentorWaitlist: 'mentors of whose next times you want to be told',
  sessionTypes: 'the sessions you offer',
  availabilityRules: 'your usual week',
  availabilityOverrides: 'days that differ from it',
  mentorOpenings: 'where you can be booked soon, as bits of half hours',
  bookings: 'your 1:1 sessions',
  bookingMoves: 'what happened to them',
  bookingProposals: 'other times that were offered',
  bookingFiles: 'which files you sent along; you find them on the page of the session',
  bookingMessages: 'what you wrote about a session',
  bookingNotes: 'your private notes',
  attendances: 'sessions you said you were at',
  actionTokens: 'links in mails about sessions, without the links',
  feedback: 'feedback you gave and got',
  calendarFeeds: 'your private calendar address, without the address',
  reports: 'what you reported to our team',
  blocks: 'people you have blocked',
  sessions: 'where you are signed in',
  challenges: 'codes that are waited for',
  oauthAccounts: 'ways in through other sites',
  twoFactors: 'second steps at sign-in',
  recoveryCodes: 'recovery codes that are left, without the codes',
  authTokens: 'links in mails to you, without the links',
  rateLimits: 'how often something was tried of late',
  consents: 'what you agreed to, and when',
  notifications: 'what we told you',
  notificationPreferences: 'how you want to be told',
  newsletterSubscribers: 'your newsletter',
  supportTickets: 'what you asked our support',
  auditLog: 'important steps: sign-ins, changes, exports',
}

export function exportReadme({ username, exportedAt, data, files }: Exported, name: string): string {
  const when = new Date(exportedAt).toISOString().slice(0, 16).replace('T', ' ')
  return `${[
    `What MentorHub keeps of @${username}, on ${when} UTC`,
    '',
    'In this archive',
    `  ${name}.json: all of it, for programs to read`,
    ...files.map((file) => `  ${file.name}: your photo`),
    '',
    `In ${name}.json, under "data"`,
    ...Object.entries(data).map(([table, rows]) => `  ${table} (${rows.length}): ${tableWords[table] ?? ''}`),
    '',
    'How to read it',
    '  Names that end in At, Until or Start are moments: milliseconds since 1 January 1970, UTC.',
    '  Names that end in Id lead from one row to another.',
    '',
    'What is not in it',
    '  What opens your account: your password, codes, links and keys. We keep only fingerprints of them, or seal them.',
    '  What is about others, such as who has blocked you.',
    '',
    'Keep this archive in a safe place: it tells a lot about you.',
  ].join('\n')}\n`
}
