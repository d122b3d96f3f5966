import type { ReactNode } from 'react'
import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { Stepper } from '@mentorhub/ui/stepper'
import { applicationSteps, type ApplicationStep } from '@mentorhub/domain/mentors/application-steps'
import { whyClosed } from '@mentorhub/domain/mentors/standing'
import type { RefusedForm } from '../../server/refused-form.ts'
import { ChangedMeanwhile } from '../changed-meanwhile.tsx'
import { FormErrors } from '../form-errors.tsx'
import type { FormState } from '../form-state.ts'
import { type Application, numberOf, stepPages, stepsOf } from './application.ts'
import { ApplicationState } from './application-state.tsx'
import { AskedChanges } from './asked-changes.tsx'

type StepFrameProps = {
  step: ApplicationStep
  application: Application
  lead?: string | undefined
  /** What came back refused. */
  refused: Partial<RefusedForm> | undefined
  form: FormState
  /** What has just been done, said above everything else. */
  done?: ReactNode
  children: ReactNode
}

/** One page of the four; an application that is out of its writer's hands shows how it stands instead. */
export function StepFrame({ step, application, lead, refused, form, done, children }: StepFrameProps) {
  if (whyClosed(application.standing))
    return <ApplicationState application={application} unsaved={unsavedIn(refused)} />
  return (
    <Page>
      <div className="grid items-start gap-6 lg:grid-cols-4 lg:gap-10">
        <div className="flex flex-col gap-2">
          <p className="text-sm text-muted">
            <AppLink to={href('/mentor/apply')}>Become a Mentor</AppLink>, step {numberOf(step)} of{' '}
            {applicationSteps.length}
          </p>
          <Stepper label="Steps of the application" steps={stepsOf(application, step)} />
        </div>
        <div className="flex max-w-measure min-w-0 flex-col gap-6 lg:col-span-3">
          <PageHeading title={stepPages[step].label} lead={lead} />
          {isLate(refused?.reason) ? (
            <ChangedMeanwhile what="This" to={stepPages.review.to} />
          ) : (
            <FormErrors form={form} />
          )}
          {!form.isRefused && done}
          <AskedChanges application={application} />
          {children}
        </div>
      </div>
    </Page>
  )
}

export const isLate = (reason: string | undefined) =>
  reason === 'profile.changed_meanwhile' || reason === 'application.changed_meanwhile'

/** Nothing that was written disappears, even when it can no longer be kept. */
const unsavedIn = (refused: Partial<RefusedForm> | undefined) =>
  Object.entries(refused?.typed ?? {})
    .filter(([field]) => field !== 'version' && field !== 'digest' && field !== 'guidelines')
    .flatMap(([, typed]) => typed)
    .filter((text) => text !== '')
