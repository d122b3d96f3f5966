import type { Mentor } from './person.ts'

export const mentorsOfOceania: readonly Mentor[] = [
  {
    name: 'Hēmi Rangihuna',
    lives: 'Auckland',
    title: 'Chief technology officer',
    company: 'Kōwhai Energy',
    years: 19,
    helpsWith: ['engineering-leadership', 'entrepreneurship', 'software-engineering', 'product-management'],
    headline: 'A CTO who still carries the pager one week in six',
    bio:
      'We balance rooftop batteries across the North Island. Senior engineers often ask me whether they want my ' +
      'job; about half find that they do not, and that is a good hour too. Boards, budgets, architecture reviews, ' +
      'hiring your own replacement.',
  },
  {
    name: 'Bronwyn Clarke',
    lives: 'Adelaide',
    title: 'Principal statistician',
    company: 'Banksia Trials',
    years: 23,
    helpsWith: ['research-academia', 'data-machine-learning'],
    headline: 'Clinical trials in plain words',
    bio:
      'I design trials and then defend them before regulators. Statisticians early in their careers often know the ' +
      'methods and lack the sentence that explains them; we practise the sentence. Having hired from universities ' +
      'for ten years, I can say what makes an application easy to choose.',
  },
  {
    name: 'Litia Tuivaga',
    lives: 'Suva',
    title: 'Programme director',
    company: 'Reef and Ridge Fund',
    years: 13,
    helpsWith: ['finance', 'people-hiring', 'sales-partnerships'],
    headline: 'Grants that reach the village before the rain does',
    bio:
      'I raise money in Geneva and spend it in places you reach by boat. Talk to me about budgets that donors ' +
      'trust, leading a team spread over nine islands, or staying in development work past year five. Evenings in ' +
      'Fiji suit Europe’s mornings well.',
  },
]
