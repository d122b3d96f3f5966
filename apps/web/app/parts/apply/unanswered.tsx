import { ApplicationSheet } from '@mentorhub/ui/application-sheet'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Moment } from '@mentorhub/ui/moment'
import { RowList } from '@mentorhub/ui/row-list'
import { Steps } from '@mentorhub/ui/steps'
import { applicationSteps, isDone, stepOf, type ApplicationStep } from '@mentorhub/domain/mentors/application-steps'
import { useMember } from '../me.ts'
import { momentOf } from '../moment-of.ts'
import { type Application, missingLinks, numberOf, stepPages } from './application.ts'
import { sheetOf } from './sheet-of.ts'

type StateProps = { application: Application }

export function Draft({ application }: StateProps) {
  const { goOn } = application
  const { label, to } = stepPages[goOn]
  return (
    <>
      <RowList
        label="Steps of the application"
        rows={applicationSteps.map((step) => ({
          key: step,
          sign: { icon: iconOf(step, application) },
          title: <AppLink to={stepPages[step].to}>{stepPages[step].label}</AppLink>,
          detail: howItStands(step, application),
        }))}
      />
      <div>
        <ButtonLink to={to}>{`Go on with step ${numberOf(goOn)}: ${label}`}</ButtonLink>
      </div>
    </>
  )
}

const iconOf = (step: ApplicationStep, { told }: Application) =>
  step === 'review' ? 'eye' : isDone(step, told) ? 'check' : 'pencil'

function howItStands(step: ApplicationStep, application: Application): string {
  if (isDone(step, application.told)) return 'Done'
  if (step === 'links') return 'Optional'
  const missing = missingLinks(application).filter(({ need }) => stepOf(need) === step)
  return missing.length > 0 ? `Missing: ${missing.map(({ words }) => words.toLowerCase()).join(', ')}` : 'Not sent yet'
}

const whatIsNext = [
  { title: 'We read it', text: 'Bio, expertise, photo and background, one application at a time.' },
  { title: 'You hear from us', text: 'By mail: a yes, a question, or a no with its reason.' },
  { title: 'Open your hours', text: 'Once you are approved you set your times, and your page is in the directory.' },
]

export function Pending({ application: { sent, told } }: StateProps) {
  const { name, timezone } = useMember()
  return (
    <>
      {sent && (
        <p>
          Sent on <Moment {...momentOf(sent.submittedAt, timezone)} />. Nothing needs to be done until you hear from us.
        </p>
      )}
      <section>
        <h2 className="mb-4 text-lg">What happens next</h2>
        <Steps steps={whatIsNext} stacked />
      </section>
      {sent && (
        <section>
          <h2 className="mb-4 text-lg">What you sent</h2>
          <ApplicationSheet {...sheetOf(name, { ...sent.told, photo: told.photo })} />
        </section>
      )}
    </>
  )
}
