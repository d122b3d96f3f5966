import type { Decision, RejectionReason } from '@mentorhub/domain/mentors/application'

type Submission = {
  /** Before the day of sowing. */
  readonly hoursAgo: number
  readonly decided?: {
    readonly hoursLater: number
    readonly decision: Decision
    readonly reasonCode?: RejectionReason
    readonly reasonText: string
  }
}

/** The applications of those who are not mentors yet, by name; who is one was approved at once. */
export const submissions: Readonly<Record<string, readonly Submission[]>> = {
  'Ivo Horvat': [{ hoursAgo: 17 }],
  'Sophie Lambrecht': [{ hoursAgo: 53 }],
  'Kofi Boateng': [
    {
      hoursAgo: 160,
      decided: {
        hoursLater: 22,
        decision: 'changes_requested',
        reasonText:
          'We like what you write about small screens. Please add one link at which we can see your work, and say in ' +
          'the bio with whom you have done such reviews before.',
      },
    },
    { hoursAgo: 33 },
  ],
  'Rafael Pinto': [
    {
      hoursAgo: 340,
      decided: {
        hoursLater: 29,
        decision: 'changes_requested',
        reasonText:
          'Your bio says that there were results, and not which. Please tell of one client and of what changed for ' +
          'them, and choose the one or two areas that you know best: four are a lot for five years.',
      },
    },
  ],
  'Brent Calloway': [
    {
      hoursAgo: 1640,
      decided: {
        hoursLater: 20,
        decision: 'rejected',
        reasonCode: 'terms_violation',
        reasonText:
          'Sessions here are free, and mentors do not sell in them. Your application offers a course and a discount ' +
          'code, which the guidelines rule out. If you want to mentor without it, you may apply again after 14 days.',
      },
    },
  ],
}
