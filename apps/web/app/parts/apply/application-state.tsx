import type { ReactNode } from 'react'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Standing } from '@mentorhub/domain/mentors/standing'
import { answerTime } from '@mentorhub/domain/mentors/application'
import { WrittenForNothing } from '../written-for-nothing.tsx'
import { AskedAgain, MayReapply, Rejected } from './answered.tsx'
import type { Application } from './application.ts'
import { Begin, invitation } from './invitation.tsx'
import { Approved, Inactive } from './once-approved.tsx'
import { Draft, Pending } from './unanswered.tsx'

type ApplicationStateProps = {
  application: Application
  done?: string | undefined
  /** What somebody wrote that can no longer be kept. */
  unsaved?: readonly string[] | undefined
}

/** How an application stands, and the one thing that can be done about it now. */
export function ApplicationState({ application, done, unsaved = [] }: ApplicationStateProps) {
  const { title, lead, Body } = states[application.standing]
  return (
    <Page width="narrow">
      <PageHeading title={title} lead={lead} />
      <div className="mt-6 flex flex-col gap-6">
        {done && <Notice tone="success">{done}</Notice>}
        <WrittenForNothing
          title="What you wrote last was not saved"
          why="Your application was sent or answered meanwhile, so it could not be changed. Copy what you need:"
          texts={unsaved}
        />
        <Body application={application} />
      </div>
    </Page>
  )
}

type State = {
  readonly title: string
  readonly lead?: string
  readonly Body: (props: { application: Application }) => ReactNode
}

const states: Readonly<Record<Standing, State>> = {
  none: { ...invitation, Body: Begin },
  draft: { title: 'Become a Mentor', lead: 'Your application is begun, and nothing of it is sent yet.', Body: Draft },
  pending: {
    title: 'Your application is with us',
    lead: `A person reads it. The answer comes by mail, typically ${answerTime} after it was sent.`,
    Body: Pending,
  },
  changes_requested: {
    title: 'Your application needs a change',
    lead: 'Whoever read it asks for something. Change it, and send it again.',
    Body: AskedAgain,
  },
  rejected: { title: 'Your application was not accepted', Body: Rejected },
  may_reapply: { title: 'You can apply again', lead: 'All that you wrote is still here.', Body: MayReapply },
  approved: {
    title: 'You are a mentor',
    lead: 'Your application was approved. Thank you for helping.',
    Body: Approved,
  },
  inactive: { title: 'You are not active as a mentor', Body: Inactive },
}
