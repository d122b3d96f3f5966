import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { formState } from '../form-state.ts'
import { givenType } from './given-type.ts'
import { SessionTypeForm } from './session-type-form.tsx'

const id = 'type'.padEnd(26, '0')
const talk = { id, name: 'Talk', goalType: 'guidance', durationMin: 30, questions: [], active: true } as const
const edited = { ...talk, questions: [], digest: 'state-that-was-seen' }

test('the form carries the state that it was opened with; a new type has none', () => {
  const shown = (type: typeof edited | undefined) => {
    const form = formState(undefined, 'name', givenType([edited], type, false))
    const element = createElement(SessionTypeForm, { form, places: 1, edited: type })
    return renderToStaticMarkup(createElement(MemoryRouter, null, element))
  }
  expect(shown(edited)).toContain('name="digest" value="state-that-was-seen"')
  expect(shown(undefined)).not.toContain('digest')
})
