import type { ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'

export type Question = { question: string; answer: ReactNode }

export function Faq({ questions }: { questions: readonly Question[] }) {
  return (
    <div className="divide-y divide-line border-b">
      {questions.map(({ question, answer }) => (
        <Disclosure key={question} label={question} look="row">
          {answer}
        </Disclosure>
      ))}
    </div>
  )
}
