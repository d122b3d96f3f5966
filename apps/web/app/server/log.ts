import type { Log } from '@mentorhub/domain/ports'
import { scrubbed } from '@mentorhub/domain/scrubbed'

/** One JSON line an event. Errors are told by name, scrubbed words and stack; nothing else of theirs is trusted. */
export const logFor =
  (requestId: string): Log =>
  (event, fields = {}) =>
    console.info(
      JSON.stringify({ event, requestId, ...fields }, (_key, value: unknown) =>
        value instanceof Error ? plain(value) : value,
      ),
    )

const plain = (error: Error): object => ({
  name: error.name,
  message: scrubbed(error.message),
  // The stack repeats the message with all its lines: only its places are kept.
  stack: error.stack
    ?.split('\n')
    .flatMap((line) => /^\s+(at .*)/.exec(line)?.[1] ?? [])
    .slice(0, 8),
  ...(error.cause instanceof Error ? { cause: plain(error.cause) } : {}),
})
