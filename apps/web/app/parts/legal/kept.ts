import type { Term } from '@mentorhub/ui/legal-section'

/** What the tables hold of people, in their words, with the lifetimes that the code gives it. */
export const kept: readonly Term[] = [
  {
    term: 'Your account',
    text: 'Name, username, email address, time zone, theme, what you came for, and which version of the terms you agreed to. The password only as a fingerprint; with Google, the number of your Google account instead. Until you delete the account. One that nobody confirms goes after 7 days.',
  },
  {
    term: 'Your profile',
    text: 'Only what you put in: photo, headline, texts, role, work, country and region, links, skills, categories, languages, projects and certificates, and whom you have blocked. Until you change or delete it.',
  },
  {
    term: 'Mentoring',
    text: 'If you apply as a mentor: each application as you handed it in, what was decided and why, and which version of the guidelines you agreed to. As a mentor: your bio, areas, kinds of sessions, hours, special dates with their notes, limits, and the words by which the search finds you. If you wait for a mentor’s next free time: whom, until you are told. Until you change it or delete your account.',
  },
  {
    term: 'Second steps',
    text: 'If you switch them on: an encrypted secret for your app, and fingerprints of your recovery codes. Until you switch them off. A mailed code lives 10 minutes.',
  },
  {
    term: 'Sign-ins',
    text: 'For each session: the kind of browser, when it began and was last used, and a fingerprint of the network. You see your sessions in the settings and can end them. Until you sign out, or 30 days after the last use, at most 90 days.',
  },
  {
    term: 'The record of important steps',
    text: 'Sign-ins, changes of password, address and role, exports, deletions: who, what, when, and a fingerprint of the network. No texts, names or addresses. It cannot be changed, and is kept for as long as MentorHub exists.',
  },
  {
    term: 'Limits',
    text: 'How often a network address, an email address or an account has tried something, so that nobody can guess passwords. About two days.',
  },
  {
    term: 'Links in mails',
    text: 'A fingerprint of each link and the address that it went to. The link to confirm an address works for 24 hours, the one to reset a password for 60 minutes; the fingerprint is forgotten a month later. That a mail was sent is remembered for 30 days.',
  },
  {
    term: 'Notifications',
    text: 'What we told you here, until 90 days after you have read it, and how you want to be told, as long as your account.',
  },
  {
    term: 'Questions to support',
    text: 'Your name, your address and what you wrote, as long as your account, so that we know later what was said. Without an account: until you ask us to forget it.',
  },
  {
    term: 'The newsletter',
    text: 'Your address, and when you confirmed it. One that is not confirmed is forgotten after 7 days. After you leave, we keep the address with a note that it wants no mail.',
  },
  {
    term: 'Reports of failures',
    text: 'When something breaks: what failed, when, and the number of the request. No texts, names, passwords or email addresses.',
  },
]
