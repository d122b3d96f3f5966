import type { Person } from './person.ts'

export const membersOfWesternEurope: readonly Person[] = [
  {
    name: 'Hannah Vogel',
    lives: 'Berlin',
    title: 'Physician',
    company: 'Klinik am Weiher',
    years: 9,
    headline: 'Doctor with a side project that is getting serious',
    bio:
      'On night shifts I built a tool that drafts discharge letters. Six colleagues use it. I cannot tell whether ' +
      'it is a product, a favour or a legal problem.',
  },
  {
    name: 'Emre Yıldız',
    lives: 'Berlin',
    title: 'Backend developer',
    company: 'Stadtbaum',
    years: 4,
    headline: 'Go, Postgres, and my first on-call rota',
  },
  {
    name: 'Claire Dubois',
    lives: 'Lyon',
    title: 'Pastry chef',
    company: 'Maison Perdrix',
    years: 12,
    headline: 'Opening my own shop next spring',
    bio: 'Croissants I can do. A business plan with a column for croissants I cannot.',
  },
  {
    name: 'Théo Lefèvre',
    lives: 'Paris',
    title: 'Data analyst',
    company: 'Passerelle Habitat',
    years: 2,
    headline: 'Would like to write SQL that others can read',
  },
  {
    name: 'Giulia Romano',
    lives: 'Milan',
    title: 'Brand manager',
    company: 'Fontegrigia',
    years: 6,
    headline: 'Looking for a product I can explain to my grandmother',
  },
  {
    name: 'Marco De Luca',
    lives: 'Naples',
    title: 'Civil engineer',
    company: 'Vesio Infrastrutture',
    years: 10,
    headline: 'Bridges today, geodata tomorrow',
    bio:
      'I inspect viaducts with a drone, 4,000 photographs at a time. Sorting them by hand made me learn Python; ' +
      'now I am looking for the next step.',
  },
  {
    name: 'Lucía Fernández',
    lives: 'Madrid',
    title: 'Customer support lead',
    company: 'Naranjo Móvil',
    years: 5,
    headline: 'Knows every complaint, wants to fix the cause',
    bio:
      'Five years of answering the same ten questions. I keep a list of what would make them disappear. How do ' +
      'product people sell such a list?',
  },
  {
    name: 'Álvaro Ruiz',
    lives: 'Seville',
    title: 'Guitar teacher',
    years: 14,
    headline: 'Learning web development after the last pupil leaves',
  },
  {
    name: 'João Marques',
    lives: 'Porto',
    title: 'Mechanical engineer',
    company: 'Douro Valves',
    years: 7,
    headline: 'One step before team lead',
  },
  {
    name: 'Beatriz Sousa',
    lives: 'Lisbon',
    title: 'Master’s student in linguistics',
    years: 1,
    headline: 'Language models, from the language side',
    bio:
      'I annotate corpora and argue about commas. Which mathematics does one really need to cross over to machine ' +
      'learning?',
  },
  {
    name: 'Callum Fraser',
    lives: 'Glasgow',
    title: 'Electrician',
    company: 'Fraser & Daughters',
    years: 18,
    headline: 'Family firm, first apprentice, no system',
    bio:
      'Eleven people now, and the schedule still lives on the back of my hand. I want to run the firm without ' +
      'being the firm.',
  },
  {
    name: 'Priya Nair',
    lives: 'London',
    title: 'Product designer',
    company: 'Otterbridge',
    years: 5,
    headline: 'Between senior and lead',
  },
  {
    name: 'Megan Doyle',
    lives: 'Cork',
    title: 'Biologist, on parental leave',
    years: 9,
    headline: 'Back to the lab, or not',
    bio:
      'Twins, eleven months. I have six more weeks to decide and would like to think aloud with somebody who is ' +
      'not my mother.',
  },
  {
    name: 'Yara Khoury',
    lives: 'Amsterdam',
    title: 'Policy adviser',
    company: 'Deltaraad',
    years: 5,
    headline: 'Syrian lawyer, Dutch water law',
    bio:
      'I requalified at thirty. Looking for somebody who has changed both country and profession and can talk ' +
      'about pace.',
  },
  {
    name: 'Daan Visser',
    lives: 'Rotterdam',
    title: 'Crane operator',
    company: 'Maaskade Terminal',
    years: 14,
    headline: 'Automating my own job, on purpose',
    bio: 'The new cranes need fewer of us and more people who understand the software. I would rather be early.',
  },
]
