import type { Person } from './person.ts'

export const membersOfOceaniaAndTheIce: readonly Person[] = [
  {
    name: 'Jack Thornton',
    lives: 'Sydney',
    title: 'Carpenter',
    company: 'Ironbark Joinery',
    years: 12,
    headline: 'Bad knee, good maths',
    bio:
      'The doctor says two more years of ladders. I am looking at estimating, surveying or software, and would ' +
      'like to hear from people who left a trade.',
  },
  {
    name: 'Mei-Lin Chau',
    lives: 'Melbourne',
    title: 'Service designer',
    company: 'Wattle Council Lab',
    years: 7,
    headline: 'Forms for people in a crisis',
  },
  {
    name: 'Aroha Te Kani',
    lives: 'Wellington',
    title: 'Policy analyst',
    company: 'Harbour Institute',
    years: 5,
    headline: 'Data sovereignty, and a master’s on the side',
    bio: 'Iwi data should stay with iwi. I look for engineers who can explain what that means for a database.',
  },
  {
    name: 'Semisi Vainikolo',
    lives: 'Nukuʻalofa',
    title: 'Telecom technician',
    company: 'Lagoon Telecom',
    years: 9,
    headline: 'Keeps an island on one cable',
  },
  {
    name: 'Tess Holloway',
    lives: 'McMurdo',
    title: 'Network technician',
    company: 'Winter Crew',
    years: 8,
    headline: 'On the ice, with time to study',
    bio:
      'Seven months of dark, very good latency to nobody. I am preparing for a move into security and can meet at ' +
      'almost any hour.',
  },
]
