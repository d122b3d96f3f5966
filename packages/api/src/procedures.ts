import { z } from 'zod'
import type { Meta } from './meta.ts'
import { appRouter } from './root.ts'

export type ProcedureCard = {
  readonly path: string
  readonly type: string
  readonly auth: Meta['auth'] | null
  readonly rate: Meta['rate'] | null
  readonly audit: boolean
  readonly input: unknown
}

/** Every procedure as the router itself knows it, so that no list can drift from the truth. */
export function listProcedures(): ProcedureCard[] {
  return Object.entries(appRouter._def.procedures)
    .map(([path, procedure]) => cardOf(path, definitionOf(procedure)))
    .toSorted((a, b) => a.path.localeCompare(b.path))
}

function cardOf(path: string, { type, meta, inputs }: Definition): ProcedureCard {
  const input = inputs.find((schema) => schema instanceof z.ZodType)
  return {
    path,
    type,
    auth: meta?.auth ?? null,
    rate: meta?.rate ?? null,
    audit: meta?.audit ?? false,
    input: input ? z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) : null,
  }
}

type Definition = { readonly type: string; readonly meta?: Meta; readonly inputs: readonly unknown[] }

/** tRPC keeps all procedures in one flat record by path, each with its definition; its public types hide both. */
function definitionOf(procedure: unknown): Definition {
  return (procedure as { _def: Definition })._def
}
