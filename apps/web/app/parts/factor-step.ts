import { redirect, type ActionFunctionArgs } from 'react-router'
import { z } from 'zod'
import type { FactorMethod } from '@mentorhub/domain/auth/auth'
import { Code } from '@mentorhub/domain/auth/inputs'
import { apiFor, orRefusal } from '../server/api-for.ts'
import { readForm } from '../server/read-form.ts'

const Step = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('begin') }),
  Code.extend({ does: z.literal('confirm') }),
  z.strictObject({ does: z.literal('off') }),
])

type Factor = { readonly method: FactorMethod; readonly here: string }

/** What the three forms of a factor's page post; the first recovery codes are the answer itself. */
export async function takeFactorStep(
  { request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>,
  { method, here }: Factor,
) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused
  const { twoFactor } = apiFor(context).auth
  if (form.input.does === 'confirm') {
    const on = await orRefusal(twoFactor.confirm({ method, code: form.input.code }))
    return on.refused ?? (on.ok.recoveryCodes ? { codes: on.ok.recoveryCodes } : redirect(`${here}?saved`, 303))
  }
  if (form.input.does === 'begin') {
    const begun = await orRefusal(twoFactor.enable({ method }))
    return begun.refused ?? redirect(`${here}?begun`, 303)
  }
  const off = await orRefusal(twoFactor.disable({ method }))
  return off.refused ?? redirect(`${here}?saved`, 303)
}
