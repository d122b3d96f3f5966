import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { MailActionPage } from '@mentorhub/ui/mail-action-page'
import { named } from '../booking-page/booking-data.ts'
import { panelWords } from '../booking-page/panel-words.ts'
import { AnswerClock } from '../bookings/answer-clock.tsx'
import { FormErrors } from '../form-errors.tsx'
import type { FormState } from '../form-state.ts'
import { withParams } from '../with-params.ts'
import { otherOf, readerOf, type Asked } from './mail-action-data.ts'
import { MailAnswerForm } from './mail-answer-form.tsx'
import { mailFacts } from './mail-facts.tsx'
import { WhatWasSaid } from './what-was-said.tsx'

type MailQuestionProps = { asked: Asked; form: FormState; here: string }

/** What the mail asked: the facts, the one button that it was about, and what else can be said. */
export function MailQuestion({ asked, form, here }: MailQuestionProps) {
  const { does, ways, action, answerDueAt, proposal, id } = asked
  const until = proposal?.expiresAt ?? answerDueAt
  const others = ways.filter((way) => way !== does)
  return (
    <MailActionPage
      title={named(panelWords[does].title, otherOf(asked))}
      lead={<Person {...asked.other} />}
      facts={mailFacts(asked)}
      notice={
        <>
          <FormErrors form={form} />
          <WhatWasSaid asked={asked} />
        </>
      }
      others={
        others.length > 0 &&
        others.map((way) => (
          <ButtonLink key={way} to={withParams(here, { to: way })} tone="secondary" size="small">
            {shortly[way] ?? ''}
          </ButtonLink>
        ))
      }
      footnote={
        <>
          Nothing is decided before you press the button.{' '}
          <AppLink to={href('/bookings/:id', { id })}>Sign in and see all of it</AppLink>
        </>
      }
    >
      <MailAnswerForm asked={asked} form={form} />
      {until !== null && action !== 'reconfirm' && <AnswerClock who="You" until={until} reader={readerOf(asked)} />}
    </MailActionPage>
  )
}

/** The other answers, in as few words as the mail has for them. */
const shortly: Readonly<Partial<Record<Asked['does'], string>>> = {
  confirm: 'Confirm',
  decline: 'Decline',
  propose: 'Another time',
  ask: 'Ask for information',
  extend: '48 more hours',
  accept: 'Take the new time',
  refuse: 'Keep the old time',
}

const Person = ({ name, headline, photo }: Asked['other']) => (
  <div className="flex items-center gap-3">
    <Avatar name={name} photo={photo} />
    <div className="min-w-0">
      <p className="font-medium">{name}</p>
      {headline && <p className="text-sm text-muted">{headline}</p>}
    </div>
  </div>
)
