import type { Person } from './person.ts'

export const membersOfAfrica: readonly Person[] = [
  {
    name: 'Adaeze Nwosu',
    lives: 'Lagos',
    title: 'Product analyst',
    company: 'Kolanut Retail',
    years: 2,
    headline: 'Wants to move from reports to decisions',
    bio:
      'I make the weekly numbers for 34 shops. How does an analyst get invited to the meeting where the numbers ' +
      'are used?',
  },
  {
    name: 'Tunde Bakare',
    lives: 'Lagos',
    title: 'Computer science student',
    years: 0,
    headline: 'Third year, looking for a first internship',
  },
  {
    name: 'Amina Yusuf',
    lives: 'Abuja',
    title: 'Pharmacist',
    company: 'Zuma Lane Pharmacy',
    years: 6,
    headline: 'Learning Python between customers',
    bio:
      'Six years behind a counter. My brother says that the stock forecasts in my notebook are data science; I ' +
      'would like a second opinion.',
  },
  {
    name: 'Brian Otieno',
    lives: 'Nairobi',
    title: 'Frontend developer',
    company: 'Jua Studio',
    years: 3,
    headline: 'React by habit, curious about the rest',
  },
  {
    name: 'Njeri Wambui',
    lives: 'Nairobi',
    title: 'Finance associate',
    company: 'Tausi Foods',
    years: 4,
    headline: 'Preparing for an exam, and for asking for a raise',
    bio: 'Numbers are fine. Presenting them to people twice my age is what I would like to practise.',
  },
  {
    name: 'Esther Nakato',
    lives: 'Kampala',
    title: 'Radio journalist',
    company: 'Nile Morning Radio',
    years: 8,
    headline: 'Thinking about podcasts, and about leaving',
  },
  {
    name: 'Jean-Paul Habimana',
    lives: 'Kigali',
    title: 'Network technician',
    company: 'Imisozi Net',
    years: 5,
    headline: 'From cables to cloud, slowly',
    bio:
      'I can find a broken splice in the rain. In the evening I study for certificates and would like to know ' +
      'which of them anybody reads.',
  },
  {
    name: 'Awa Ndiaye',
    lives: 'Dakar',
    title: 'Fashion designer',
    company: 'Atelier Sabar',
    years: 7,
    headline: 'Selling online without becoming a warehouse',
    bio:
      'Three tailors, one sewing machine that dislikes humidity, orders from four countries. I need help with ' +
      'prices and with promising dates.',
  },
  {
    name: 'Moussa Traoré',
    lives: 'Bamako',
    title: 'Agronomist',
    company: 'Sahel Seed Bank',
    years: 9,
    headline: 'Field trials, and now a grant to write',
  },
  {
    name: 'Salma Chraibi',
    lives: 'Casablanca',
    title: 'Architecture graduate',
    years: 1,
    headline: 'Draws buildings, wants to draw interfaces',
    bio: 'My thesis was a bus station. The part I enjoyed was the signs.',
  },
  {
    name: 'Amine Trabelsi',
    lives: 'Tunis',
    title: 'Backend developer',
    company: 'Jasmin Tickets',
    years: 5,
    headline: 'Java, Spring, first time leading two people',
    bio: 'Since spring I have two juniors and no idea how much to help. My own manager is kind and very far away.',
  },
  {
    name: 'Nour El-Sayed',
    lives: 'Cairo',
    title: 'Interior designer',
    company: 'Lotus & Lime',
    years: 6,
    headline: 'Portfolio needs a stranger’s eye',
  },
  {
    name: 'Omar Mansour',
    lives: 'Cairo',
    title: 'Quality assurance tester',
    company: 'Qamar Apps',
    years: 2,
    headline: 'Manual tester who has begun to automate',
  },
  {
    name: 'Lindiwe Dube',
    lives: 'Johannesburg',
    title: 'Candidate attorney',
    company: 'Dlamini Botha',
    years: 2,
    headline: 'Law, but drawn to product and privacy',
    bio:
      'I read privacy policies for fun, which my colleagues find worrying. Is there a job in which that is the ' +
      'point?',
  },
  {
    name: 'Pieter van Rooyen',
    lives: 'Cape Town',
    title: 'Winemaker',
    company: 'Skilpad Hill',
    years: 15,
    headline: 'Third generation, first one with a web shop',
  },
  {
    name: 'Tatenda Moyo',
    lives: 'Harare',
    title: 'Physics teacher',
    company: 'Msasa High School',
    years: 11,
    headline: 'Eleven years of teaching, one course in machine learning',
    bio:
      'My pupils think I know everything. It would be good to be a beginner again, with somebody who remembers ' +
      'what that was like.',
  },
  {
    name: 'Selam Bekele',
    lives: 'Addis Ababa',
    title: 'Public health graduate student',
    years: 3,
    headline: 'Survey data and scholarship letters',
  },
  {
    name: 'Kojo Appiah',
    lives: 'Accra',
    title: 'Motion designer',
    company: 'Cocoa Frame',
    years: 4,
    headline: 'Showreels, and invoices that get paid',
    bio: 'Two clients, both late. I would like to talk to a designer who has learned to ask for a deposit.',
  },
]
