import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type Question = { question: string; answer: ReactNode }

export function Faq({ questions }: { questions: readonly Question[] }) {
  return (
    <div className="divide-y divide-line border-b">
      {questions.map(({ question, answer }) => (
        <details key={question} className="group">
          <summary className="flex min-h-control items-center justify-between gap-4 py-3 font-medium">
            {question}
            <Icon name="chevron" className="text-muted group-open:rotate-180" />
          </summary>
          <div className="max-w-measure pb-4 text-sm text-muted">{answer}</div>
        </details>
      ))}
    </div>
  )
}
