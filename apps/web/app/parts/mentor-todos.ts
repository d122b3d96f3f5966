import { href } from 'react-router'
import type { Todo } from '@mentorhub/ui/todo-list'
import { advisedSlots } from '@mentorhub/domain/availability/availability'
import { meterDays } from '@mentorhub/domain/availability/slots-ahead'

/** What stands in the mentor area: mentees also look at the face and the headline. */
export const dashboardTodos = ({ lacks, ...offer }: Offer & { readonly lacks: Lacks }): readonly Todo[] => [
  ...mentorTodos(offer),
  ...faceless(lacks),
]

type Lacks = { readonly photo: boolean; readonly headline: boolean }

const faceless = ({ photo, headline }: Lacks): Todo[] => {
  const missing = [photo && 'a photo', headline && 'a headline'].filter(Boolean).join(' and ')
  return missing === ''
    ? []
    : [
        {
          id: 'profile',
          icon: 'person',
          title: 'Complete your profile',
          why: `Your page lacks ${missing}. Mentees ask people whom they can picture.`,
          action: photo
            ? { label: 'Add a photo', to: href('/settings/photo') }
            : { label: 'Write a headline', to: href('/settings/profile') },
        },
      ]
}

type Offer = { readonly hasHours: boolean; readonly sessionTypes: number; readonly slots: number }

/** What keeps mentees from booking, the most needed first. */
export const mentorTodos = (offer: Offer): readonly Todo[] => [...hours(offer), ...types(offer), ...moreSlots(offer)]

const hours = ({ hasHours }: Offer): Todo[] =>
  hasHours
    ? []
    : [
        {
          id: 'hours',
          icon: 'clock',
          title: 'Set your weekly hours',
          why: 'Mentees can only ask for times that you have opened, and you have opened none so far.',
          action: { label: 'Set hours', to: href('/mentor/availability') },
        },
      ]

const types = ({ sessionTypes }: Offer): Todo[] =>
  sessionTypes > 0
    ? []
    : [
        {
          id: 'session-types',
          icon: 'message',
          title: 'Offer a session type',
          why: 'Say what you offer and how long it takes, such as a CV review of 30 minutes.',
          action: { label: 'Add a session type', to: href('/mentor/session-types') },
        },
      ]

const moreSlots = ({ hasHours, sessionTypes, slots }: Offer): Todo[] =>
  !hasHours || sessionTypes === 0 || slots >= advisedSlots
    ? []
    : [
        {
          id: 'slots',
          icon: 'calendar',
          title: 'Open more times',
          why: `${slotWords(slots)} in the next ${meterDays} days. With at least ${advisedSlots}, most mentees find one that suits them.`,
          action: { label: 'Manage availability', to: href('/mentor/availability') },
        },
      ]

const slotWords = (slots: number) => (slots === 1 ? '1 slot is bookable' : `${slots} slots are bookable`)
