import { href } from 'react-router'
import type { Todo } from '@mentorhub/ui/todo-list'
import { answerTime } from '@mentorhub/domain/mentors/application'
import type { apiFor } from '../server/api-for.ts'
import { numberOf, stepPages } from './apply/application.ts'
import type { Me } from './me.ts'
import { mentorTodos } from './mentor-todos.ts'

type Steps = Awaited<ReturnType<ReturnType<typeof apiFor>['users']['nextSteps']>>

/** In the order of what helps most; what is settled disappears. */
export const nextTodos = (me: Me, steps: Steps): readonly Todo[] => [
  ...secondStep(me, steps),
  ...givenBack(steps),
  ...(steps.offer ? mentorTodos(steps.offer) : []),
  ...profile(steps),
  ...mentoring(steps),
  ...learning(steps),
  ...waiting(steps),
]

const secondStep = ({ staffRole }: Me, { hasSecondFactor }: Steps): Todo[] =>
  staffRole === null || hasSecondFactor
    ? []
    : [
        {
          id: 'second-step',
          icon: 'shield',
          title: 'Protect your staff account with a second step',
          why: 'You decide about other people. A code from your phone keeps everybody else out of your account.',
          action: { label: 'Set it up', to: href('/settings/security') },
        },
      ]

const gaps = {
  photo: 'a photo',
  headline: 'a headline',
  bio: 'a few lines about you',
  skills: 'skills',
  goals: 'goals',
}

const profile = ({ profile: { missing, percent } }: Steps): Todo[] =>
  missing.length === 0
    ? []
    : [
        {
          id: 'profile',
          icon: 'person',
          title: `Complete your profile (${percent} %)`,
          why: `Mentors answer people they can picture. Missing: ${missing.map((gap) => gaps[gap]).join(', ')}.`,
          action:
            missing[0] === 'photo'
              ? { label: 'Add a photo', to: href('/settings/photo') }
              : { label: 'Edit profile', to: href('/settings/profile') },
        },
      ]

/** What waits for an answer has nothing to do, so it comes last; what was given back comes first. */
const mentoring = ({ intent, application: { standing, goOn } }: Steps): Todo[] => {
  if (standing === 'draft') return [draft(goOn)]
  const isInvited = intent !== 'mentee' && (standing === 'none' || standing === 'may_reapply')
  return isInvited ? [invitation] : []
}

const invitation: Todo = {
  id: 'apply',
  icon: 'seedling',
  title: 'Apply as a mentor',
  why: `Four short steps. Somebody reads every application; the answer comes typically ${answerTime} later.`,
  action: { label: 'See how', to: href('/mentor/apply') },
}

const draft = (step: Steps['application']['goOn']): Todo => ({
  id: 'apply',
  icon: 'seedling',
  title: 'Finish your application as a mentor',
  why: 'What you have written is saved, and nothing of it is sent yet.',
  action: { label: `Go on with step ${numberOf(step)}`, to: stepPages[step].to },
})

const givenBack = ({ application: { standing } }: Steps): Todo[] =>
  standing === 'changes_requested'
    ? [
        {
          id: 'apply',
          icon: 'seedling',
          title: 'Your application as a mentor needs a change',
          why: 'Whoever read it asks for something. Change it and send it again.',
          action: { label: 'See what is asked', to: href('/mentor/apply') },
        },
      ]
    : []

const waiting = ({ application: { standing } }: Steps): Todo[] =>
  standing === 'pending'
    ? [
        {
          id: 'apply',
          icon: 'clock',
          title: 'Your application as a mentor is with us',
          why: `Nothing to do: the answer comes by mail, typically ${answerTime} after you sent it.`,
          action: { label: 'See what you sent', to: href('/mentor/apply') },
        },
      ]
    : []

const learning = ({ intent }: Steps): Todo[] =>
  intent === 'mentor'
    ? []
    : [
        {
          id: 'find',
          icon: 'search',
          title: 'Find a mentor',
          why: 'Look around by topic, skill or company. All sessions are free.',
          action: { label: 'Browse mentors', to: href('/mentors') },
        },
      ]
