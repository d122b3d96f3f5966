import type { ReactNode } from 'react'
import { Button } from '@mentorhub/ui/button'
import { CheckList } from '@mentorhub/ui/check-list'
import { Disclosure } from '@mentorhub/ui/disclosure'
import { Select } from '@mentorhub/ui/select'
import { formLook, SettingsSection } from '@mentorhub/ui/settings-section'
import { TextArea } from '@mentorhub/ui/textarea'
import { days } from '@mentorhub/domain/duration'
import { checklist, reapplyAfter, rejectionReasons } from '@mentorhub/domain/mentors/application'
import { rejectionWords } from '@mentorhub/domain/mentors/rejection-words'
import type { FormState } from '../form-state.ts'
import type { Does } from './decision-step.ts'
import { checklistWords } from './mentor-words.ts'
import { reasonHint } from './reason-hint.ts'

type DecisionFormsProps = { applicationId: string; seen: string; name: string; formOf: (does: Does) => FormState }

/** The three answers to an application; each says what happens to the other person. */
export function DecisionForms({ applicationId, seen, name, formOf }: DecisionFormsProps) {
  const [approve, reject, giveBack] = [formOf('approve'), formOf('reject'), formOf('return')]
  return (
    <SettingsSection title="Decision">
      <Form does="approve" keys="a" applicationId={applicationId} form={approve}>
        <input type="hidden" name="seen" value={seen} />
        <CheckList
          name="checklist"
          legend="Before you approve"
          hint="All five, looked at by you."
          items={checklist.map((value) => ({ value, ...checklistWords[value] }))}
          checked={approve.list('checklist')}
          error={approve.error('checklist')}
        />
        <Button icon="check">{`Approve and tell ${name}`}</Button>
        <Consequence>
          The mentor page is public at once, with two session types to begin with. A mail says what to do next.
        </Consequence>
      </Form>
      <div data-keys="c" className="border-t pt-4">
        <Disclosure label="Request changes" open={giveBack.isRefused}>
          <div className={formLook}>
            <Form does="return" applicationId={applicationId} form={giveBack}>
              <TextArea {...giveBack.field('changes')} label="What to change" required hint={reasonHint(name)} />
              <Button tone="secondary">{`Ask ${name} for changes`}</Button>
              <Consequence>Everything that was written is kept, and can be handed in again at once.</Consequence>
            </Form>
          </div>
        </Disclosure>
      </div>
      <div data-keys="r" className="border-t pt-4">
        <Disclosure label="Reject" open={reject.isRefused}>
          <div className={formLook}>
            <Form does="reject" applicationId={applicationId} form={reject}>
              <Select {...reject.field('reasonCode')} label="Reason" required options={reasons} />
              <TextArea {...reject.field('reasonText')} label="In your words" required hint={reasonHint(name)} />
              <Button tone="danger">{`Reject and tell ${name}`}</Button>
              <Consequence>{`${name} may apply again after ${reapplyAfter / days(1)} days.`}</Consequence>
            </Form>
          </div>
        </Disclosure>
      </div>
    </SettingsSection>
  )
}

const reasons = [
  { value: '', label: 'Choose a reason' },
  ...rejectionReasons.map((value) => ({ value, label: rejectionWords[value] })),
]

type FormProps = { does: Does; keys?: string; applicationId: string; form: FormState; children: ReactNode }

const Form = ({ does, keys, applicationId, form, children }: FormProps) => (
  <form method="post" noValidate={form.isRefused} data-keys={keys}>
    <input type="hidden" name="does" value={does} />
    <input type="hidden" name="applicationId" value={applicationId} />
    {children}
  </form>
)

const Consequence = ({ children }: { children: string }) => <p className="text-sm text-muted">{children}</p>
