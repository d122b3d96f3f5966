import type { Person } from './person.ts'

/** The other demo accounts: those who run the place, and those who look for help. */
export const namedMembers: readonly Person[] = [
  {
    account: 'root',
    staffRole: 'superadmin',
    joinedDaysAgo: 920,
    name: 'Ruth Ackermann',
    lives: 'Zürich',
    title: 'Platform lead',
    company: 'MentorHub',
    years: 18,
    headline: 'Keeps MentorHub running',
  },
  {
    account: 'ada',
    staffRole: 'admin',
    joinedDaysAgo: 910,
    name: 'Ada Lindqvist',
    lives: 'Stockholm',
    title: 'Community lead',
    company: 'MentorHub',
    years: 12,
    headline: 'Reads every mentor application',
    bio: 'Usually before lunch. Write to me when something here seems unfair, or worked better than expected.',
  },
  {
    account: 'sam',
    joinedDaysAgo: 210,
    name: 'Sam Whitfield',
    lives: 'London',
    title: 'Junior backend developer',
    company: 'Tallow & Finch',
    years: 2,
    headline: 'Two years in, aiming for the next level',
    bio:
      'I came to programming from bicycle repair. My code works; my design documents come back red. ' +
      'I would like to get to senior without pretending.',
  },
  {
    account: 'lin',
    joinedDaysAgo: 45,
    name: 'Lin Zhao',
    lives: 'Singapore',
    title: 'Nurse',
    company: 'Kallang Bay Clinic',
    years: 7,
    headline: 'From the ward to health data',
    bio:
      'Seven years of night shifts and one evening course in SQL. I want to work on hospital data and need somebody ' +
      'to tell me whether my plan has holes.',
  },
  {
    account: 'uma',
    unverified: true,
    joinedDaysAgo: 1,
    name: 'Uma Raghavan',
    lives: 'Bengaluru',
    title: 'Design student',
    years: 0,
  },
]
