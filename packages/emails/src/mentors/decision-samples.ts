import type { Mail } from '../mail.ts'
import { appUrl, noor } from '../sample-data.ts'
import { applicationApproved } from './application-approved.ts'
import { applicationRejected } from './application-rejected.ts'
import { changesRequested } from './changes-requested.ts'
import { mentorDeactivated } from './mentor-deactivated.ts'
import { mentorReactivated } from './mentor-reactivated.ts'

const username = 'noor'

export const decisionSamples = {
  applicationApproved: ({ name } = noor) => applicationApproved({ name, username, appUrl }),
  applicationRejected: ({ name, message: reasonText } = noor) =>
    applicationRejected({
      name,
      reasonCode: 'lack_of_experience',
      reasonText,
      againAt: '17 November 2026 at 14:05 (Berlin)',
      appUrl,
    }),
  changesRequested: ({ name, message: changes } = noor) => changesRequested({ name, changes, appUrl }),
  mentorDeactivated: ({ name, message: why } = noor) => mentorDeactivated({ name, why, appUrl }),
  mentorReactivated: ({ name } = noor) => mentorReactivated({ name, username, appUrl }),
} satisfies Record<string, (written?: typeof noor) => Mail>
