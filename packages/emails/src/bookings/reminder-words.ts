import { answering, type Asked } from './request-words.ts'
import { doing, type Session, type Words } from './session-mail.ts'

export const nudge = (asked: Asked, isLast: boolean): Words => ({
  title: isLast
    ? `Last reminder: ${asked.session.other} waits for you`
    : `${asked.session.other} waits for your answer`,
  lead: isLast
    ? 'If nobody answers in time, the request is closed and we help them to find somebody else.'
    : 'A short answer is enough, and a no is one too.',
  ...answering(asked),
})

const early = 'Come two or three minutes early, so that sound and picture work.'

/** To the mentor, a day before: still on? Who has said so already is not asked again. */
export const stillOn = (session: Session, reconfirmUrl: string | null, hasLink: boolean): Words => ({
  title: `Tomorrow you meet ${session.other}`,
  lead: [
    reconfirmUrl ? `Is it still on? One tap tells ${session.other}.` : `${session.other} knows that it is still on.`,
    hasLink ? '' : 'The meeting link is still missing: please add it today.',
  ].join(' '),
  ...(reconfirmUrl && { button: { label: 'Yes, it is still on', href: reconfirmUrl } }),
  links: hasLink ? [] : [{ title: 'Add Meeting Link', href: doing(session, 'link') }],
  paragraphs: ['Look at the topic and have at hand what you want to show. If something came up, say so now.'],
})

export const tomorrow = (session: Session, meetingUrl: string | null): Words => ({
  title: `Tomorrow you meet ${session.other}`,
  lead: `${early} If something came up, cancel or propose another time now.`,
  links: meetingUrl ? [{ title: 'Meeting link', href: meetingUrl }] : [],
})

export const soon = ({ other }: Session): Words => ({ title: `In two hours you meet ${other}`, lead: early })
export const verySoon = ({ other }: Session): Words => ({ title: `In 15 minutes you meet ${other}`, lead: early })

/** To the mentor whose meeting has no place yet. */
export const linkMissing = (session: Session, isLast: boolean): Words => ({
  title: isLast ? `In 15 minutes, and no link: ${session.other}` : `Your session with ${session.other} has no link yet`,
  lead: `${session.other} cannot join without it. Any meeting room will do.`,
  button: { label: 'Add Meeting Link', href: doing(session, 'link') },
})

export const howWasIt = ({ other, url }: Session, isAgain: boolean): Words => ({
  title: isAgain ? `Two minutes for ${other}?` : `How was it with ${other}?`,
  lead: 'What you write helps them to become better, and others to choose. It takes two minutes.',
  button: { label: 'Leave Feedback', href: `${url}#feedback` },
})
