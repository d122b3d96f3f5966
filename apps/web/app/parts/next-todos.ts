import { href } from 'react-router'
import type { Todo } from '@mentorhub/ui/todo-list'
import type { apiFor } from '../server/api-for.ts'
import type { Me } from './me.ts'

type Steps = Awaited<ReturnType<ReturnType<typeof apiFor>['users']['nextSteps']>>

/** In the order of what helps most; what is settled disappears. */
export const nextTodos = (me: Me, steps: Steps): readonly Todo[] => [
  ...secondStep(me, steps),
  ...profile(steps),
  ...mentoring(steps),
  ...learning(steps),
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

const mentoring = ({ intent, mentorStatus }: Steps): Todo[] =>
  intent === 'mentee' || mentorStatus === 'approved'
    ? []
    : [
        {
          id: 'apply',
          icon: 'seedling',
          title: 'Apply as a mentor',
          why: 'Four short steps. Somebody reads every application, typically within 24–48 hours.',
          action: { label: 'See how', to: href('/mentor/apply') },
        },
      ]

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
