import { registerHooks } from 'node:module'

/**
 * Drizzle asks of every piece of every statement which kind it is, in a way that also knows pieces of another copy of
 * drizzle. Here is one copy, and the question is a sixth of the time of a world. It must come before drizzle does.
 */
registerHooks({
  load(url, context, next) {
    const found = next(url, context)
    if (!url.endsWith('/drizzle-orm/entity.js')) return found
    const source = textOf(found.source).replace(
      /(function is\(value, type\) \{\n)/,
      '$1  return value instanceof type;\n',
    )
    return { ...found, source }
  },
})

const textOf = (source: unknown) =>
  typeof source === 'string' ? source : source instanceof Uint8Array ? new TextDecoder().decode(source) : ''
