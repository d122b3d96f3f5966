import type { Mail } from './mail.ts'
import { confirmNewsletter, newsletterWelcome } from './newsletter.ts'

const appUrl = 'http://localhost:8787'
const token = 'k7wq3m5zt2xv4n6c8b9d1f0ghj'

/** Every mail with made-up data, for the preview and for the tests that hold for all of them. */
export const samples: Readonly<Record<string, () => Mail>> = {
  confirmNewsletter: () => confirmNewsletter({ confirmUrl: `${appUrl}/newsletter/${token}`, appUrl }),
  newsletterWelcome: () => newsletterWelcome({ unsubscribeUrl: `${appUrl}/unsubscribe/${token}`, appUrl }),
}
