import type { Mentor } from './person.ts'

/** Who is not, or no longer, approved: what an admin's tabs are for. */
export const applicants: readonly Mentor[] = [
  {
    status: 'pending',
    joinedDaysAgo: 6,
    photo: 'DEMOSOPHIE0000000000000000',
    name: 'Sophie Lambrecht',
    lives: 'Brussels',
    title: 'Brand strategist',
    company: 'Kasteel & Co',
    years: 11,
    helpsWith: ['marketing', 'writing-speaking'],
    headline: 'Names, slogans and the reasons behind them',
    bio:
      'I have named a tram line, four beers and a hospital wing. I can help small organisations decide what they are ' +
      'called and what they promise, in two languages at once if need be.',
  },
  {
    status: 'pending',
    joinedDaysAgo: 8,
    photo: 'DEMOKOFI000000000000000000',
    name: 'Kofi Boateng',
    lives: 'Accra',
    title: 'Product designer',
    company: 'Sankofa Studio',
    years: 6,
    helpsWith: ['design'],
    headline: 'Interfaces for phones that are five years old',
    bio:
      'I design for small screens, slow chips and expensive data. Portfolio reviews and first jobs are what I know ' +
      'best; I was hired without a degree and have helped four others do the same.',
  },
  {
    status: 'changes_requested',
    joinedDaysAgo: 16,
    name: 'Rafael Pinto',
    lives: 'Porto',
    title: 'Growth consultant',
    company: 'Pinto Growth',
    years: 5,
    helpsWith: ['marketing', 'sales-partnerships', 'finance', 'design'],
    headline: 'Growth. Numbers. Results.',
    bio: 'Growth, numbers, results. Worked with many clients in many industries. Details on request.',
  },
  {
    status: 'rejected',
    joinedDaysAgo: 70,
    name: 'Brent Calloway',
    lives: 'Los Angeles',
    title: 'Success coach',
    company: 'Summit Nine Method',
    years: 3,
    helpsWith: ['career-change', 'entrepreneurship'],
    headline: 'Ask me about the nine-week course',
    bio:
      'My nine-week course has changed four thousand lives. Members of this site get a discount. Ask me for the code ' +
      'before our first call, so that we do not lose any time.',
  },
  {
    status: 'inactive',
    joinedDaysAgo: 540,
    name: 'Yuki Harada',
    lives: 'Kyoto',
    title: 'Data scientist',
    company: 'Kamogawa Analytics',
    years: 10,
    helpsWith: ['data-machine-learning'],
    headline: 'On parental leave until the cherry trees flower',
    bio:
      'Forecasting for bakeries, florists and one aquarium. I mentor analysts who are about to lead their first ' +
      'project. At the moment I am away with a very small new colleague.',
  },
]
