import type { Mentor } from './person.ts'

export const mentorsOfEurope: readonly Mentor[] = [
  {
    name: 'Łukasz Wójcik',
    lives: 'Warsaw',
    title: 'Principal data engineer',
    company: 'Bursztyn Analytics',
    years: 14,
    helpsWith: ['data-machine-learning', 'software-engineering'],
    headline: 'Pipelines that somebody else can repair at night',
    bio:
      'I started by fixing SQL reports in a furniture warehouse and now look after the data platform of a parcel ' +
      'network. Bring me your schema, your failing job or your offer letter. I draw a lot, so a session with me ' +
      'usually ends with three diagrams and one decision.',
  },
  {
    name: 'Aoife Brennan',
    lives: 'Dublin',
    title: 'Head of security',
    company: 'Claddagh Pay',
    years: 17,
    helpsWith: ['security-infrastructure', 'engineering-leadership'],
    headline: 'Security for teams that cannot afford a security team',
    bio:
      'Most of what I do is talk people out of buying tools. I was a sysadmin, then an incident responder, and for ' +
      'six years I have led a team of nine at a payments company. Happy to go through a threat model, rehearse an ' +
      'interview or read the policy nobody wants to read.',
  },
  {
    name: 'Inês Carvalho',
    lives: 'Lisbon',
    title: 'Lead product designer',
    company: 'Maré Mobility',
    years: 11,
    helpsWith: ['design', 'product-management'],
    headline: 'Ferries, tickets and forms that work on a wet phone',
    bio:
      'Half my portfolio is ticket machines. It taught me to test in bad light, with people who are late. I review ' +
      'portfolios honestly (two strong case studies beat seven thin ones) and help designers who sit alone in a ' +
      'team of engineers.',
  },
  {
    name: 'Matthias Brandt',
    lives: 'Berlin',
    title: 'Chief financial officer',
    company: 'Sanddorn Foods',
    years: 22,
    helpsWith: ['finance', 'entrepreneurship'],
    headline: 'Cash flow, explained before the spreadsheet is opened',
    bio:
      'Auditor for eight years, then the finance person in three companies that were each too small to have one. ' +
      'If you run something with fewer than fifty people, I can help you see the next eighteen months: when the ' +
      'money runs out, what a hire really costs, which report your bank wants.',
  },
  {
    name: 'Eleni Papadaki',
    lives: 'Athens',
    title: 'Marketing director',
    company: 'Thymari Travel',
    years: 15,
    helpsWith: ['marketing', 'writing-speaking'],
    headline: 'Small budgets, seasonal business, honest copy',
    bio:
      'My first campaign was a printed leaflet for my aunt’s guesthouse on Naxos; it still has the best return of ' +
      'all. Since then I have run marketing for hotels and a ferry booking site. Ask me about positioning, ' +
      'newsletters that people open, and what to stop paying for.',
  },
  {
    name: 'Sigrún Einarsdóttir',
    lives: 'Reykjavík',
    title: 'Senior climate scientist',
    company: 'Jökulsporður Observatory',
    years: 19,
    helpsWith: ['research-academia', 'data-machine-learning'],
    headline: 'Glacier data, grant writing, life after the doctorate',
    bio:
      'Twelve field seasons on Vatnajökull and rather more winters with the data. I have sat on hiring panels on ' +
      'both sides of the university wall, so I can tell you how your application reads. Mentees usually come with ' +
      'a thesis chapter, a rejected paper or a doubt about staying.',
  },
  {
    name: 'Élodie Marchand',
    lives: 'Paris',
    title: 'VP People',
    company: 'Atelier Boréal',
    years: 16,
    helpsWith: ['people-hiring', 'career-change'],
    headline: 'Nine thousand CVs read, and still curious about the next',
    bio:
      'At the workshops I hire for we make theatre sets, which means carpenters, accountants and software people ' +
      'in one week. We can rewrite your CV line by line, practise the salary conversation, or plan how a manager ' +
      'of five becomes one of fifteen.',
  },
  {
    name: 'Henrik Aalto',
    lives: 'Helsinki',
    title: 'Engineering manager',
    company: 'Revontuli Games',
    years: 13,
    helpsWith: ['engineering-leadership', 'software-engineering'],
    headline: 'From the best programmer in the room to the quietest',
    bio:
      'My first year as a manager went badly: I kept taking the interesting bugs. I wrote down what I would do ' +
      'differently and share those notes freely. Good topics: first reports, performance talks, saying no to a ' +
      'producer, C++ build times.',
  },
  {
    name: 'Zeynep Arslan',
    lives: 'Istanbul',
    title: 'Co-founder',
    company: 'Kavun Market',
    years: 9,
    helpsWith: ['entrepreneurship', 'marketing', 'sales-partnerships'],
    headline: 'Two startups, one of them closed in time',
    bio:
      'We deliver vegetables from 140 growers to restaurants on both sides of the Bosphorus. Before that I spent ' +
      'two years on an app nobody had asked for. Tell me what you sell and to whom, and we will list the five ' +
      'calls you should make this week.',
  },
  {
    name: 'Gwen Pritchard',
    lives: 'London',
    title: 'Documentation lead',
    company: 'Saltmarsh Systems',
    years: 12,
    helpsWith: ['writing-speaking', 'software-engineering', 'career-change'],
    headline: 'Taught Welsh to eleven-year-olds, now explains APIs',
    bio:
      'Teaching kept me until I was 34; now I write the manuals I wish engineers had. I help people change lanes ' +
      'with a plan that includes the rent, and I edit: conference proposals, design documents, that one mail to ' +
      'your director. Send me a page before we meet and I will mark it up.',
  },
]
