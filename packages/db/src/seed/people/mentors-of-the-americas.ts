import type { Mentor } from './person.ts'

export const mentorsOfTheAmericas: readonly Mentor[] = [
  {
    name: 'Rosa Delgado Ibarra',
    lives: 'Mexico City',
    title: 'Director of engineering',
    company: 'Colibrí Logistics',
    years: 16,
    helpsWith: ['engineering-leadership', 'software-engineering'],
    headline: 'Four teams, two languages, one release train',
    bio:
      'I manage people in Mexico and Texas and have been promoted past my comfort twice. Let us talk about ' +
      'delegation, reorganisations you did not choose, and how to write an engineering ladder that people believe. ' +
      'On Fridays I still review code, for my own good.',
  },
  {
    name: 'Camille Tremblay',
    lives: 'Montréal',
    title: 'Narrative designer',
    company: 'Petit Orage Studio',
    years: 10,
    helpsWith: ['design', 'writing-speaking'],
    headline: 'Writes dialogue for things that are not people',
    bio:
      'Foxes, lighthouses, a very sad elevator. I came to games from radio drama. I can help you build a writing ' +
      'sample, survive a design test without working a week for free, and cut your script by a third.',
  },
  {
    name: 'Darnell Hughes',
    lives: 'Chicago',
    title: 'VP of sales',
    company: 'Prairie Ledger',
    years: 20,
    helpsWith: ['sales-partnerships', 'people-hiring'],
    headline: 'Sold printers, then software, never a miracle',
    bio:
      'About thirty thousand cold calls so far, and I remember the bad ones fondly. I role-play discovery calls, ' +
      'listen to your recordings with you, and help new team leads set a quota that people can look at without ' +
      'laughing. First-generation graduates go to the top of my list.',
  },
  {
    name: 'Priscila Nogueira',
    lives: 'São Paulo',
    title: 'Machine learning lead',
    company: 'Jabuti Saúde',
    years: 11,
    helpsWith: ['data-machine-learning', 'engineering-leadership'],
    headline: 'Models in hospitals, where a false alarm wakes somebody',
    bio:
      'My team predicts which beds will be free tomorrow. I like questions about evaluation, labelling on a ' +
      'budget, and how to tell a director that the baseline won. Portuguese is fine too, and one slot a month is ' +
      'kept for people who have never had a mentor.',
  },
  {
    name: 'Matías Ferreyra',
    lives: 'Buenos Aires',
    title: 'Frontend architect',
    company: 'Ombú Tickets',
    years: 13,
    helpsWith: ['software-engineering', 'writing-speaking'],
    headline: 'Browsers, open source, talks with few slides',
    bio:
      'I maintain a small charting library that a number of newspapers use, which is mostly answering mail. I can ' +
      'help with your first pull request to somebody else’s project, with slow pages, or with a talk that you have ' +
      'promised and not begun.',
  },
  {
    name: 'Ximena Quispe',
    lives: 'Lima',
    title: 'Operations director',
    company: 'Tejido Común',
    years: 14,
    helpsWith: ['entrepreneurship', 'finance'],
    headline: 'Runs a cooperative of 212 weavers',
    bio:
      'We sell alpaca cloth to eleven countries and share the surplus. I know export papers, cooperative statutes ' +
      'and the art of a meeting with forty owners. If your organisation has a purpose and also a payroll, we will ' +
      'have much to talk about.',
  },
  {
    name: 'Leilani Kahale',
    lives: 'Honolulu',
    title: 'Marine biologist',
    company: 'Reefline Trust',
    years: 12,
    helpsWith: ['research-academia', 'career-change'],
    headline: 'Coral by day, code by necessity',
    bio:
      'Three years ago I left a tenure track for a trust that pays me to be in the water. I will compare the two ' +
      'with you without pretending that either is easy. I also help biologists who must learn programming now, ' +
      'starting from the messy field sheet they already own.',
  },
  {
    name: 'Walter Benally',
    lives: 'Denver',
    title: 'Embedded systems engineer',
    company: 'Mesa Signal',
    years: 21,
    helpsWith: ['software-engineering', 'security-infrastructure'],
    headline: 'Weather stations, water meters, patience',
    bio:
      'I write firmware for things that sit on a pole for ten years. That makes me slow, and I think slow is ' +
      'underrated. Bring circuits, C, Rust or a question about your next job. I grew up on the Navajo Nation, and ' +
      'students from tribal colleges come first.',
  },
  {
    name: 'Grace Liu',
    lives: 'Los Angeles',
    title: 'Group product manager',
    company: 'Marquee Lane',
    years: 12,
    helpsWith: ['product-management', 'marketing'],
    headline: 'Waiting rooms, queues and disappointed fans',
    bio:
      'You know the page you refresh when a concert goes on sale: that one is mine. Product people come to me with ' +
      'roadmaps that are really wish lists, and we cut them together. I also run mock interviews, forty minutes of ' +
      'case and twenty of blunt notes.',
  },
  {
    name: 'Siobhan Power',
    lives: 'St. John’s',
    title: 'Speechwriter',
    company: 'Killick Communications',
    years: 18,
    helpsWith: ['writing-speaking', 'marketing'],
    headline: 'Words for people who hate microphones',
    bio:
      'Fishery ministers, scientists, one nervous groom. I work aloud: you read, I interrupt. Come with a talk, a ' +
      'pitch or a eulogy, or with the wish to write for a living, which I can describe to you including the ' +
      'invoices.',
  },
]
