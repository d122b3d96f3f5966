import { href } from 'react-router'
import { ApplicationSheet } from '@mentorhub/ui/application-sheet'
import { ButtonLink } from '@mentorhub/ui/button'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { AppLink } from '@mentorhub/ui/link'
import { Moment } from '@mentorhub/ui/moment'
import { Notice } from '@mentorhub/ui/notice'
import { rejectionWords } from '@mentorhub/domain/mentors/rejection-words'
import { useMember } from '../me.ts'
import { momentOf } from '../moment-of.ts'
import { type Application, stepPages } from './application.ts'
import { AskedChanges } from './asked-changes.tsx'
import { sheetOf } from './sheet-of.ts'

type StateProps = { application: Application }

export const AskedAgain = ({ application }: StateProps) => (
  <>
    <AskedChanges application={application} />
    <div>
      <ButtonLink to={stepPages.basics.to}>Edit and send again</ButtonLink>
    </div>
    <WhatWasSent application={application} />
  </>
)

export function Rejected({ application }: StateProps) {
  const { timezone } = useMember()
  const { reapplyFrom } = application
  return (
    <>
      <Reason application={application} />
      {reapplyFrom !== null && (
        <p>
          You can apply again from <Moment {...momentOf(reapplyFrom, timezone)} />. What you wrote is kept until then.
        </p>
      )}
      <p className="text-sm text-muted">
        If you think that this is wrong, <AppLink to={href('/help/contact')}>write to us</AppLink>: a person answers.
      </p>
      <WhatWasSent application={application} />
    </>
  )
}

export const MayReapply = ({ application }: StateProps) => (
  <>
    <Reason application={application} />
    <div>
      <ButtonLink to={stepPages.basics.to}>Apply again</ButtonLink>
    </div>
  </>
)

/** The reason by its name, and in the words of whoever decided. */
function Reason({ application: { sent } }: StateProps) {
  if (!sent?.reasonCode) return null
  return (
    <Notice title={`The reason: ${rejectionWords[sent.reasonCode]}`}>
      <p className="whitespace-pre-line">{sent.reasonText}</p>
    </Notice>
  )
}

function WhatWasSent({ application: { sent, told } }: StateProps) {
  const { name } = useMember()
  if (!sent) return null
  return (
    <Disclosure label="What you sent">
      <ApplicationSheet {...sheetOf(name, { ...sent.told, photo: told.photo })} />
    </Disclosure>
  )
}
