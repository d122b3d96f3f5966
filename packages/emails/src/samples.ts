import { authSamples } from './auth/auth-samples.ts'
import { bookingSamples } from './bookings/booking-samples.ts'
import type { Mail } from './mail.ts'
import { applicationReceived } from './mentors/application-received.ts'
import { decisionSamples } from './mentors/decision-samples.ts'
import { confirmNewsletter, newsletterWelcome } from './newsletter.ts'
import { notificationDigest } from './notifications/digest.ts'
import { notificationMail } from './notifications/notice.ts'
import { appUrl, noor, token, type Written } from './sample-data.ts'
import { supportAsked } from './support/asked.ts'
import { supportReceipt } from './support/receipt.ts'
import { accountDeleted } from './users/account-deleted.ts'
import { deletionCancelled } from './users/deletion-cancelled.ts'
import { deletionScheduled } from './users/deletion-scheduled.ts'

const unsubscribeUrl = `${appUrl}/unsubscribe/${token}`
const notified = { settingsUrl: `${appUrl}/settings/notifications`, unsubscribeUrl, appUrl }
const titles = ['Your profile photo was accepted', 'Sam Okafor answered your question', 'Two new guides for mentees']

/** Every mail with made-up data, for the preview and for the tests that hold for all of them. */
export const samples: Readonly<Record<string, (written?: Written) => Mail>> = {
  confirmNewsletter: () => confirmNewsletter({ confirmUrl: `${appUrl}/newsletter/${token}`, appUrl }),
  newsletterWelcome: () => newsletterWelcome({ unsubscribeUrl, appUrl }),
  ...authSamples,
  applicationReceived: ({ name } = noor) => applicationReceived({ name, appUrl }),
  ...decisionSamples,
  ...bookingSamples,
  deletionScheduled: ({ name } = noor) =>
    deletionScheduled({ name, on: 'Tuesday, 10 November 2026', keepUrl: `${appUrl}/settings/privacy`, appUrl }),
  deletionCancelled: ({ name } = noor) => deletionCancelled({ name, appUrl }),
  accountDeleted: ({ name } = noor) => accountDeleted({ name, appUrl }),
  supportReceipt: ({ name, subject, message } = noor) =>
    supportReceipt({ name, number: 1042, subject, message, appUrl }),
  supportReceiptUnproven: ({ name } = noor) => supportReceipt({ name, number: 1043, appUrl }),
  supportAsked: ({ name, email, subject, message } = noor) =>
    supportAsked({ number: 1042, name, email, subject, message, appUrl }),
  notificationDigest: ({ name, title } = noor) =>
    notificationDigest({
      name,
      items: [...titles, title].map((each, at) => ({ title: each, url: `${appUrl}/notifications/${at + 1}` })),
      ...notified,
    }),
  notificationMail: ({ name, title, text } = noor) =>
    notificationMail({
      name,
      kind: 'Answers from support',
      title,
      text,
      button: { label: 'Read the answer', href: `${appUrl}/support/1042` },
      ...notified,
    }),
}
