import { href } from 'react-router'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { answerHours, supportAddress } from '@mentorhub/domain/support/support'
import type { LegalText } from '@mentorhub/ui/legal-page'
import { support } from './contact.ts'

export const codeOfConduct: LegalText = {
  title: 'Code of conduct',
  lead: 'How we treat each other here. It holds for everybody: mentees, mentors, guests and our team.',
  version: legalVersions.code_of_conduct,
  sections: [
    {
      id: 'we-do',
      title: 'What we do',
      parts: [
        {
          list: [
            'We are kind and patient. Everybody was a beginner once, and many write in their second or third language.',
            'We take each other’s time seriously: we come prepared and on time, and cancel early if we must.',
            'We keep what we are told in confidence.',
            'We disagree about things, not about people, and give reasons.',
            'We say thank you, and leave honest feedback.',
          ],
        },
      ],
    },
    {
      id: 'we-do-not',
      title: 'What we do not accept',
      parts: [
        {
          list: [
            'Insults, threats, mockery, and pressing somebody who has said no.',
            'Treating people worse for their origin, colour, religion, sex, gender, orientation, age, body, health, or what they earn.',
            'Sexual remarks or advances. This is a place for work and learning.',
            'Passing on what is private: messages, addresses, photos, salaries.',
            'Recording a session without the consent of everybody in it.',
            'Advertising, begging, and asking for money, passwords or documents.',
            'False names, false experience, and feedback that is bought, traded or invented.',
            'Having somebody else do an assessment or an interview in your name.',
          ],
        },
      ],
    },
    {
      id: 'report',
      title: 'When something happens to you',
      parts: [
        'You need not argue, and you need no proof. Leave the conversation. You can block the person in the settings: then neither of you sees the other’s profile.',
        `Write to ${supportAddress}, with what happened, when, and who took part. A person reads it within ${answerHours} hours. We do not tell the other side who has reported, unless you agree.`,
        'If you or somebody else is in danger, call the emergency number of your country first.',
      ],
      see: [support],
    },
    {
      id: 'what-we-do-then',
      title: 'What we do then',
      parts: [
        'We listen to both sides, each alone, and look at what there is. Nobody decides about a case that they are part of. Then we remove content, warn, suspend the account for 7 to 30 days, or close it for good, and tell both sides what was decided.',
        'Whoever was warned or suspended is told why, and can appeal once. Somebody else reads the appeal. Reports made in good faith have no bad consequences, also when they turn out to be wrong.',
      ],
      see: [
        { label: 'Terms of use', to: href('/legal/terms') },
        { label: 'Mentor guidelines', to: href('/legal/mentor-guidelines') },
      ],
    },
  ],
}
