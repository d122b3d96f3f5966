import { Faq, type Question } from '../faq.tsx'
import type { NavItem } from '../navigation.tsx'
import { Section } from '../section.tsx'

type QuestionsProps = { questions: readonly Question[]; title?: string | undefined; all?: NavItem | undefined }

export function Questions({ questions, title = 'Questions and answers', all }: QuestionsProps) {
  return (
    <Section title={title} all={all} layout="split">
      <div className="lg:-mt-3">
        <Faq questions={questions} />
      </div>
    </Section>
  )
}
