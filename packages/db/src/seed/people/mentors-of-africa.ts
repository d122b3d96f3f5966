import type { Mentor } from './person.ts'

export const mentorsOfAfrica: readonly Mentor[] = [
  {
    name: 'Chinedu Eze',
    lives: 'Lagos',
    title: 'Staff software engineer',
    company: 'Kobolane',
    years: 12,
    helpsWith: ['software-engineering', 'security-infrastructure'],
    headline: 'Payments that survive a dropped connection',
    bio:
      'In my line of work the network fails twice an hour and nobody may be charged twice. I teach idempotency, ' +
      'queues and reading logs, mostly with examples that cost us real money. I also coach graduates of Nigerian ' +
      'universities through their first remote interviews.',
  },
  {
    name: 'Wanjiru Kamau',
    lives: 'Nairobi',
    title: 'Founder and chief executive',
    company: 'Shamba Relay',
    years: 10,
    helpsWith: ['entrepreneurship', 'product-management'],
    headline: 'Moves avocados, milk and sixty drivers',
    bio:
      'One rented pickup and a notebook, that was the whole company. Today we carry produce for 2,300 farms. Ask ' +
      'me about pricing, firing your first supplier, investors who want you to move to another country, and ' +
      'building a product for users who own a keypad phone.',
  },
  {
    name: 'Youssef Benali',
    lives: 'Casablanca',
    title: 'Senior data scientist',
    company: 'Zellige Assurances',
    years: 8,
    helpsWith: ['data-machine-learning', 'career-change'],
    headline: 'Civil engineer until 31, statistician since',
    bio:
      'I poured concrete for a tramway before I fitted my first regression. If you come to data from another ' +
      'trade, I can show you which gaps matter and which are vanity. We work on your own data set, in small steps, ' +
      'and stop when you can explain the result to a bus driver.',
  },
  {
    name: 'Mariam Farouk',
    lives: 'Cairo',
    title: 'UX research manager',
    company: 'Papyra Health',
    years: 11,
    helpsWith: ['design', 'research-academia'],
    headline: 'Listening for a living',
    bio:
      'Interviews in clinics, pharmacies and more than one taxi. I help designers plan studies that they can ' +
      'finish in a week, and doctoral students find out whether industry research suits them. Arabic, English or ' +
      'French, as you like; I will ask to see your discussion guide.',
  },
  {
    name: 'Thandiwe Mokoena',
    lives: 'Johannesburg',
    title: 'Head of risk',
    company: 'Umoya Credit Union',
    years: 18,
    helpsWith: ['finance', 'people-hiring'],
    headline: 'Chartered accountant, recovering perfectionist',
    bio:
      'Eighteen years between audit firms and a credit union owned by its 40,000 members. I work with young ' +
      'accountants on the board exam, with analysts on arguing with a model, and with women who have been the only ' +
      'one in the meeting for too long.',
  },
  {
    name: 'Kwabena Asante',
    lives: 'Accra',
    title: 'Site reliability engineer',
    company: 'Harmattan Cloud',
    years: 7,
    helpsWith: ['security-infrastructure', 'software-engineering'],
    headline: 'On call for seven years, sleeping well for four of them',
    bio:
      'Our data centre sits in a region with dust storms and creative electricity. I can help you write your first ' +
      'runbook, cut your alerts to the ones that matter, or prepare for Linux and networking interviews. Beginners ' +
      'are welcome; I used to repair phones.',
  },
  {
    name: 'Hirut Tesfaye',
    lives: 'Addis Ababa',
    title: 'Epidemiologist',
    company: 'Entoto Institute',
    years: 15,
    helpsWith: ['research-academia', 'data-machine-learning'],
    headline: 'Maps of who falls ill, and why there',
    bio:
      'My surveys happen in places without street names. Students learn from me to count carefully first and to ' +
      'model later. I am glad to read a methods section, talk through a scholarship application, or plan field ' +
      'work with a budget smaller than you hoped.',
  },
]
