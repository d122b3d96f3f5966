import type { Mentor } from './person.ts'

export const mentorsOfAsia: readonly Mentor[] = [
  {
    name: 'Ananya Deshpande',
    lives: 'Mumbai',
    title: 'Research engineer, speech',
    company: 'Bolika Labs',
    years: 9,
    helpsWith: ['data-machine-learning', 'software-engineering', 'research-academia'],
    headline: 'Teaching machines to follow Marathi at a bus stop',
    bio:
      'I build speech recognition for languages with little recorded data. With mentees I read papers, one an ' +
      'evening, until the notation stops being scary. Other good uses of an hour with me: choosing between a ' +
      'master’s and a job, GPU bills, ablations.',
  },
  {
    joinedDaysAgo: 6,
    name: 'Bikash Shrestha',
    lives: 'Kathmandu',
    title: 'Mobile developer',
    company: 'Himal Ride',
    years: 7,
    helpsWith: ['software-engineering', 'career-change'],
    headline: 'Learned to code in a trekking lodge',
    bio:
      'Eight winters as a guide, with a laptop for the quiet months. Now I write the driver app of a ride company. ' +
      'No degree, so I know which doors are shut and which only look it. Kotlin, Swift, first freelance contracts, ' +
      'asking for more money.',
  },
  {
    name: 'Haruka Mizuno',
    lives: 'Tokyo',
    title: 'Design systems lead',
    company: 'Hoshizora Rail',
    years: 14,
    helpsWith: ['design', 'engineering-leadership'],
    headline: '312 components, 41 of them necessary',
    bio:
      'I keep the interface parts of a railway operator consistent from kiosk to wristwatch. We can talk about ' +
      'naming, accessibility reviews, or convincing five teams to delete their own button. I prefer a document ' +
      'before the call and will send you one after it.',
  },
  {
    name: 'Seo Min-jun',
    lives: 'Seoul',
    title: 'Penetration tester',
    company: 'Blue Magpie Security',
    years: 8,
    helpsWith: ['security-infrastructure'],
    headline: 'Breaks into banks, by appointment',
    bio:
      'Certificates are what everybody asks about first, so: you need fewer than you think. I look at write-ups, ' +
      'help you set up a lab for the price of a dinner, and explain how a report gets read by someone who decides ' +
      'budgets.',
  },
  {
    name: 'Farah Siddiqui',
    lives: 'Karachi',
    title: 'Senior product manager',
    company: 'Chinar Wallet',
    years: 9,
    helpsWith: ['product-management', 'finance'],
    headline: 'Money apps for people who count in cash',
    bio:
      'Our most loyal customer is a tailor who photographs his ledger each evening; I think of him in every ' +
      'review. I help with product sense, with metrics that tell the truth, and with moving from banking or ' +
      'consulting into product.',
  },
  {
    name: 'Nguyễn Thu Hà',
    lives: 'Ho Chi Minh City',
    title: 'Head of quality engineering',
    company: 'Sen Hồng Commerce',
    years: 13,
    helpsWith: ['engineering-leadership', 'software-engineering', 'people-hiring'],
    headline: 'Testers make good managers, and I can show you why',
    bio:
      'I came up through manual testing and now lead forty people. I like to work on one hard conversation at a ' +
      'time: you tell me what was said, we write down what could have been said. Also test strategy, and hiring ' +
      'for attitude without fooling yourself.',
  },
  {
    name: 'Rania Haddad',
    lives: 'Dubai',
    title: 'Investment director',
    company: 'Cedar Quay Partners',
    years: 17,
    helpsWith: ['finance', 'entrepreneurship', 'sales-partnerships'],
    headline: 'Reads pitch decks backwards, team slide first',
    bio:
      'Born in Tripoli, trained in Beirut and Montréal, working in the Gulf. I have said no to about four hundred ' +
      'founders and try to make each no useful. Send your deck and the one number you are afraid of. I also guide ' +
      'analysts who want to move from banking to funds.',
  },
  {
    name: 'Tan Wei Ling',
    lives: 'Singapore',
    title: 'Talent partner',
    company: 'Tembusu Works',
    years: 12,
    helpsWith: ['people-hiring', 'career-change'],
    headline: 'Twelve years of hiring panels, in both chairs',
    bio:
      'Engineers and nurses are the people I place, and at forty I was retrained myself. We can match the skills ' +
      'you have to jobs whose names you may not know, rehearse the gap in your CV, or redesign an interview ' +
      'process so that it stops choosing the loudest person.',
  },
]
