import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Steps } from '@mentorhub/ui/steps'
import { answerTime } from '@mentorhub/domain/mentors/application'
import { withNext } from '../with-next.ts'
import { stepPages } from './application.ts'

export const invitation = {
  title: 'Become a Mentor',
  lead: 'An hour of yours can save somebody a year. You choose when, how often and about what.',
}

const whatHappens = [
  {
    title: 'Say who you are',
    text: 'Four short steps: a bio, what you help with, a photo, and links if you like. Each is saved as you go.',
  },
  {
    title: 'We read it',
    text: `A person reads every application. The answer comes by mail, typically ${answerTime} later, with reasons.`,
  },
  {
    title: 'Open your hours',
    text: 'You set the times. Each request waits for your yes, and nobody can take an hour twice.',
  },
]

/** For whoever has an account and has not begun. */
export const Begin = () => (
  <>
    <WhatHappens />
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={stepPages.basics.to}>Begin your application</ButtonLink>
    </div>
    <Guidelines />
  </>
)

/** For guests, who need an account first. */
export const Join = () => (
  <>
    <WhatHappens />
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={`${href('/signup')}?intent=mentor`}>Create an account</ButtonLink>
      <ButtonLink to={withNext(href('/login'), href('/mentor/apply'))} tone="quiet">
        I have an account
      </ButtonLink>
    </div>
    <Guidelines />
  </>
)

const WhatHappens = () => (
  <section>
    <h2 className="mb-4 text-lg">What happens</h2>
    <Steps steps={whatHappens} stacked />
  </section>
)

const Guidelines = () => (
  <p className="text-sm text-muted">
    What mentors promise stands in the <AppLink to={href('/legal/mentor-guidelines')}>mentor guidelines</AppLink>. It
    costs nothing, and you can stop at any time.
  </p>
)
