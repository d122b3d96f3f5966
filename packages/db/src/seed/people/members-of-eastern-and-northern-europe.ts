import type { Person } from './person.ts'

export const membersOfEasternAndNorthernEurope: readonly Person[] = [
  {
    name: 'Agnieszka Nowak',
    lives: 'Kraków',
    title: 'Project manager',
    company: 'Smok Print',
    years: 9,
    headline: 'Print shop veteran, new to software teams',
  },
  {
    name: 'Piotr Zieliński',
    lives: 'Warsaw',
    title: 'Android developer',
    company: 'Wilga Mobile',
    years: 6,
    headline: 'Speaks at meetups, badly so far',
    bio:
      'I have given two talks. At the second, somebody fell asleep in the first row. I would like to get better ' +
      'before the third.',
  },
  {
    name: 'Petra Svobodová',
    lives: 'Prague',
    title: 'Freelance translator',
    years: 13,
    headline: 'Translation is changing, so should I',
    bio:
      'Contracts and washing machine manuals, German to Czech. The machines now write the manuals. I have perhaps ' +
      'two years to find my next trade.',
  },
  {
    name: 'Dániel Szabó',
    lives: 'Budapest',
    title: 'DevOps engineer',
    company: 'Tisza Hosting',
    years: 5,
    headline: 'Terraform, coffee, and doubts on Mondays',
  },
  {
    name: 'Andreea Popescu',
    lives: 'Bucharest',
    title: 'HR specialist',
    company: 'Codru Outsourcing',
    years: 4,
    headline: 'Wants to hire better than by gut',
  },
  {
    name: 'Dimitar Ivanov',
    lives: 'Sofia',
    title: 'System administrator',
    company: 'Rila Savings',
    years: 16,
    headline: 'Sixteen years of servers that nobody thanked',
    bio:
      'I would like to teach younger colleagues and have no practice in it. Also: is it too late for Kubernetes, ' +
      'or too early to stop ignoring it?',
  },
  {
    name: 'Oksana Melnyk',
    lives: 'Kraków',
    title: 'Accountant',
    company: 'Wawel Textiles',
    years: 8,
    headline: 'Rebuilding a career in a second language',
    bio:
      'I did the books of a bakery chain in Kharkiv. My Polish is good enough for invoices and not yet for jokes. ' +
      'A mentor in finance who moved countries would be ideal.',
  },
  {
    name: 'Nikos Georgiou',
    lives: 'Nicosia',
    title: 'Hotel receptionist',
    company: 'Lemonia House',
    years: 3,
    headline: 'Learning marketing one booking at a time',
  },
  {
    name: 'Ingrid Solberg',
    lives: 'Bergen',
    title: 'Offshore technician',
    company: 'Havørn Energi',
    years: 12,
    headline: 'Two weeks at sea, two weeks for studying',
    bio:
      'From oil platforms to wind farms, if it goes to plan. My calendar is odd: free every day for a fortnight, ' +
      'then not at all.',
  },
  {
    name: 'Freja Mikkelsen',
    lives: 'Copenhagen',
    title: 'UX writer',
    company: 'Kanalbus',
    years: 4,
    headline: 'Short words for ticket machines',
  },
  {
    name: 'Oskar Nyström',
    lives: 'Gothenburg',
    title: 'Engineering student',
    years: 0,
    headline: 'Robotics, fourth year',
    bio:
      'My arm (the robot’s) drops every third egg. I am also looking for a company that would take a thesis ' +
      'student.',
  },
  {
    name: 'Aino Korhonen',
    lives: 'Tampere',
    title: 'Game tester',
    company: 'Pikkukivi',
    years: 2,
    headline: 'Would rather design levels than break them',
  },
  {
    name: 'Rasa Petrauskienė',
    lives: 'Vilnius',
    title: 'Compliance officer',
    company: 'Gintaro Pay',
    years: 7,
    headline: 'Reads regulations for four countries',
  },
]
