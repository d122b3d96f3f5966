import { href, redirect, type RouterContextProvider } from 'react-router'
import { SaveStep, type savedSteps } from '@mentorhub/domain/mentors/application-inputs'
import { apiFor, orRefusal } from '../../server/api-for.ts'
import { readForm } from '../../server/read-form.ts'

type Posted = { readonly request: Request; readonly context: Readonly<RouterContextProvider>; readonly url: URL }

type Step = {
  readonly step: (typeof savedSteps)[number]
  readonly next: string
  readonly back: string
}

/** Saves what stands in the fields, and goes where the button says. */
export async function saveStep({ request, context, url }: Posted, { step, next, back }: Step) {
  const go = url.searchParams.get('go')
  const form = await readForm(request, SaveStep, { step, ...(go ? { later: 'on' } : {}) })
  if (form.refused) return form.refused

  const { step: _step, later: _later, ...typed } = form.typed
  const saved = await orRefusal(apiFor(context).mentors.application.saveStep(form.input), typed)
  return saved.refused ?? redirect(placeFor(go, { next, back }), 303)
}

function placeFor(go: string | null, { next, back }: Pick<Step, 'next' | 'back'>): string {
  if (go === 'later') return `${href('/mentor/apply')}?done=saved`
  return go === 'back' ? back : next
}
