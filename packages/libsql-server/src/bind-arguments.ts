import { HranaError } from './hrana-error.ts'
import type { SqliteValue, Stmt } from './hrana.ts'

type Arguments = Pick<Stmt, 'args' | 'named'>

/**
 * The values by position, as the real server matches them. Left to itself libsql fills what is missing with NULL,
 * and aborts the process when a `?` meets named arguments.
 */
export function bindArguments(bare: string, given: Arguments): SqliteValue[] {
  const parameters = parametersOf(bare)
  const count = given.args.length + given.named.size
  if (count > parameters.length) {
    throw argumentsInvalid(`too many parameters, expected ${parameters.length} found ${count}`)
  }
  return parameters.map((parameter, index) => {
    const value = isName(parameter) ? named(parameter, given) : given.args[index]
    if (value === undefined) throw argumentsInvalid(`value for parameter ${parameter ?? index + 1} not found`)
    return value
  })
}

/** The names by index, numbered as SQLite does: `?` takes the next number, `?3` the third, a name keeps its own. */
export function parametersOf(bare: string): readonly (string | undefined)[] {
  const parameters: (string | undefined)[] = []
  for (const [sign] of bare.matchAll(parameterSign)) {
    const index = indexFor(sign, parameters)
    while (parameters.length <= index) parameters.push(undefined)
    if (sign !== '?') parameters[index] = sign
  }
  return parameters
}

const parameterSign = /\?\d*|[:@][\w$\u0080-\uffff]+|(?<![\w$\u0080-\uffff])\$[\w$\u0080-\uffff]+/g

function indexFor(sign: string, parameters: readonly (string | undefined)[]): number {
  if (sign === '?') return parameters.length
  if (sign.startsWith('?')) return Number(sign.slice(1)) - 1
  const known = parameters.indexOf(sign)
  return known === -1 ? parameters.length : known
}

const isName = (parameter: string | undefined): parameter is string =>
  parameter !== undefined && !parameter.startsWith('?')

function named(parameter: string, { named }: Arguments): SqliteValue | undefined {
  return named.has(parameter) ? named.get(parameter) : named.get(parameter.slice(1))
}

const argumentsInvalid = (reason: string) =>
  new HranaError('ARGS_INVALID', `Arguments do not match SQL parameters: ${reason}`)
