import type { Person } from './person.ts'

export const membersOfNorthAmerica: readonly Person[] = [
  {
    name: 'Jasmine Carter',
    lives: 'Atlanta',
    title: 'Customer success manager',
    company: 'Dogwood Desk',
    years: 6,
    headline: 'Wants a seat in product',
    bio:
      'I run forty accounts and know which feature each of them is missing. Twice I applied for an internal ' +
      'product role and came second.',
  },
  {
    name: 'Tyler Nguyen',
    lives: 'Houston',
    title: 'Process engineer',
    company: 'Bayou Polymers',
    years: 5,
    headline: 'Python for a plant that opened in 1974',
  },
  {
    name: 'Sofia Alvarez',
    lives: 'Miami',
    title: 'Bilingual teacher',
    company: 'Coral Street School',
    years: 8,
    headline: 'Instructional design, perhaps',
  },
  {
    name: 'Marcus Bell',
    lives: 'Detroit',
    title: 'Machinist',
    company: 'Northline Gear',
    years: 17,
    headline: 'Good with metal, learning to teach',
    bio:
      'They asked me to train the apprentices. I know the work in my hands and not in sentences, so I need ' +
      'practice with the sentences.',
  },
  {
    name: 'Emily Yazzie',
    lives: 'Phoenix',
    title: 'Nursing student',
    years: 1,
    headline: 'Biostatistics elective, unexpectedly the best class',
  },
  {
    name: 'Noah Goldberg',
    lives: 'New York',
    title: 'Theatre producer',
    company: 'Eleventh Row',
    years: 10,
    headline: 'The spreadsheets behind the curtain',
    bio:
      'Ten seasons, three of them in the black. I would like a finance person to look at how we budget and laugh ' +
      'only a little.',
  },
  {
    name: 'Aaliyah Brooks',
    lives: 'Philadelphia',
    title: 'Junior security analyst',
    company: 'Lantern Watch',
    years: 1,
    headline: 'First year in a security team',
    bio:
      'My alerts are mostly a printer. When something real comes I want to be ready, and to know what to write in ' +
      'the report.',
  },
  {
    name: 'Ben Kowalchuk',
    lives: 'Winnipeg',
    title: 'Grain trader',
    company: 'Stubble Creek Co-op',
    years: 11,
    headline: 'Markets by phone, models by night',
  },
  {
    name: 'Chloé Gagnon',
    lives: 'Québec',
    title: 'Librarian',
    company: 'Bibliothèque du Faubourg',
    years: 7,
    headline: 'Metadata by trade, curious about search',
    bio:
      'Our catalogue finds nothing if you misspell the author. I have begun to read how search engines work and ' +
      'have many questions.',
  },
  {
    name: 'Harpreet Gill',
    lives: 'Vancouver',
    title: 'Truck dispatcher',
    company: 'Cedarline Freight',
    years: 6,
    headline: 'Forty trucks, one whiteboard',
  },
  {
    name: 'Tanya Redsky',
    lives: 'Thunder Bay',
    title: 'Social worker',
    company: 'Sleeping Giant Family House',
    years: 9,
    headline: 'Starting a peer support programme',
  },
  {
    name: 'Diego Hernández',
    lives: 'Guadalajara',
    title: 'Full-stack developer',
    company: 'Agave Web',
    years: 4,
    headline: 'Interviews in English make me freeze',
    bio:
      'I write English all day, then someone says “tell me about yourself” and it is gone. Mock interviews, ' +
      'please, as many as you can stand.',
  },
  {
    name: 'Valeria Cruz',
    lives: 'Mexico City',
    title: 'Marketing coordinator',
    company: 'Nopalito Snacks',
    years: 3,
    headline: 'One brand, one intern, one budget: me',
  },
  {
    name: 'Andrea Morales',
    lives: 'Guatemala City',
    title: 'Coffee exporter',
    company: 'Finca Tres Nubes',
    years: 9,
    headline: 'Contracts, containers, and a daughter who codes',
    bio: 'We sell 14 containers a year to roasters who found us by accident. I would like them to find us on purpose.',
  },
  {
    name: 'Luis Chacón',
    lives: 'San José',
    title: 'Park ranger and geography student',
    years: 12,
    headline: 'Maps of where the tapirs sleep',
    bio: 'Camera traps give me 90,000 pictures a season, mostly leaves. I am learning to sort them by machine.',
  },
  {
    name: 'Kerry-Ann Campbell',
    lives: 'Kingston',
    title: 'Call centre supervisor',
    company: 'Hibiscus Connect',
    years: 7,
    headline: 'Leads 22 people, learned it by listening in',
    bio: 'Nobody trained me to be a supervisor; I was simply the calm one. I would like to learn the rest properly.',
  },
  {
    name: 'Wendell Joseph',
    lives: 'Port of Spain',
    title: 'Chemical engineer',
    company: 'Ibis Process',
    years: 10,
    headline: 'Ten years in gas, looking at solar',
  },
]
