import type { ReactNode } from 'react'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Desk } from './desk.ts'
import { MeetingFacts } from './meeting-facts.tsx'
import { RequestSteps } from './request-steps.tsx'
import { stepWords } from './step-words.ts'

type RequestFrameProps = {
  title: string
  desk: Desk
  /** Below the facts. */
  aside?: ReactNode
  /** In the place of the form, when there is nothing to fill in. */
  instead?: ReactNode
  /** What follows from sending it. */
  next: ReactNode
}

/** Whom, what and when stay in view beside each step. */
export function RequestFrame({ title, desk, aside, instead, next }: RequestFrameProps) {
  return (
    <Page>
      <PageHeading title={title} lead={instead ? undefined : stepWords(desk.step)} />
      <div className="mt-6 grid items-start gap-5 lg:grid-cols-3">
        <div className="flex min-w-0 flex-col gap-5 lg:sticky lg:top-6 lg:order-last">
          <MeetingFacts seen={desk.seen} start={desk.start} />
          {aside}
        </div>
        <div className="flex min-w-0 flex-col gap-5 lg:col-span-2">
          {instead ?? <RequestSteps desk={desk} next={next} />}
        </div>
      </div>
    </Page>
  )
}
