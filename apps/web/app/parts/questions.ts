import { answerTime } from '@mentorhub/domain/mentors/application'

/** The questions that people ask before anything else. */
export const questions = [
  {
    question: 'What does it cost?',
    answer: 'Nothing. All sessions are provided free of charge by mentors who volunteer their time.',
  },
  { question: 'How long is a session?', answer: 'Mostly 30 to 60 minutes. Each mentor says which lengths they offer.' },
  { question: 'May I have several sessions with one mentor?', answer: 'Yes, as many as the two of you find useful.' },
  {
    question: 'How does somebody become a mentor?',
    answer: `By an application in four steps, which is read by a person. An answer typically takes ${answerTime}.`,
  },
]
