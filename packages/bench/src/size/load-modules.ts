import { importsIn } from './read-document.ts'

type Read = (path: string) => Promise<string>

/** The modules that are named, and all that they cannot run without, each once. */
export async function loadModules(paths: readonly string[], read: Read): Promise<ReadonlyMap<string, string>> {
  const loaded = new Map<string, string>()
  const waiting = [...paths]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue
    const code = await read(path)
    loaded.set(path, code)
    waiting.push(...importsIn(code).map((to) => new URL(to, `http://app${path}`).pathname))
  }
  return loaded
}
