import type { Mentor } from './person.ts'

/** The mentors among the demo accounts. */
export const namedMentors: readonly Mentor[] = [
  {
    account: 'noor',
    joinedDaysAgo: 700,
    name: 'Noor de Wit',
    lives: 'Amsterdam',
    title: 'Staff engineer',
    company: 'Polderlicht',
    years: 13,
    helpsWith: ['software-engineering', 'engineering-leadership', 'career-change'],
    headline: 'Staff engineer, former violin maker',
    bio:
      'I built violins until my hands complained, then learned to program at 27. Today I keep the software of a ' +
      'regional power grid understandable. Come with a design you are unsure of, a promotion case, or the question ' +
      'whether to become a manager. I will mostly ask, and sometimes draw.',
  },
  {
    account: 'tomas',
    joinedDaysAgo: 620,
    name: 'Tomás Restrepo',
    lives: 'Bogotá',
    title: 'Head of product',
    company: 'Guadua Rentals',
    years: 12,
    helpsWith: ['product-management', 'design', 'entrepreneurship'],
    headline: 'Product for neighbours who share one car',
    bio:
      'At my company people rent cars by the hour from the family next door. Before that I designed interfaces for ' +
      'six years. I help with discovery interviews, saying no with evidence, and the step from designer to product ' +
      'manager. Mornings in Bogotá are afternoons in Europe.',
  },
  {
    account: 'ivo',
    joinedDaysAgo: 3,
    status: 'pending',
    photo: 'DEMOIVO0000000000000000000',
    name: 'Ivo Horvat',
    lives: 'Zagreb',
    title: 'Lead backend engineer',
    company: 'Bura Software',
    years: 9,
    helpsWith: ['software-engineering', 'security-infrastructure'],
    headline: 'Databases, queues and calm migrations',
    bio:
      'For nine years I have moved other people’s data from one system to the next, usually at four in the morning. ' +
      'I would like to help backend developers plan a migration they can undo, and talk with anyone who has just ' +
      'inherited a large codebase.',
  },
]
