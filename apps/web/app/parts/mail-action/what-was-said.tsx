import { Disclosure } from '@mentorhub/ui/disclosure'
import { otherOf, type Asked } from './mail-action-data.ts'

/** Longer texts stand behind a line that opens, so that the button is in sight. */
const shown = 280

/** What the two have written so far, as far as it helps to decide. */
export function WhatWasSaid({ asked }: { asked: Asked }) {
  const { as, does, description, questions, messages, proposal } = asked
  const other = otherOf(asked)
  const texts = { answer: [description, questions], reply: [], proposal: [proposal?.note ?? ''], reconfirm: [] }
  const thread = asked.action === 'answer' || asked.action === 'reply' ? messages : []
  const said = [
    { who: other, text: texts[asked.action].filter(Boolean).join('\n\n') },
    ...thread.map(({ by, body }) => ({ who: by === as ? 'You' : other, text: body })),
  ]
  return said.map(
    ({ who, text }) =>
      text && (
        <Disclosure key={text} label={`${who} wrote`} open={text.length <= shown && !isLate.has(does)}>
          <p className="whitespace-pre-line break-words text-sm">{text}</p>
        </Disclosure>
      ),
  )
}

/** Whoever has chosen one of these has read it. */
const isLate: ReadonlySet<Asked['does']> = new Set(['decline', 'propose', 'extend'])
