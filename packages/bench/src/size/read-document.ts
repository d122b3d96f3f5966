export type Loads = {
  readonly stylesheets: readonly string[]
  /** Modules and classic scripts by address, those that are preloaded too. */
  readonly scripts: readonly string[]
  readonly images: readonly string[]
  /** The one icon that a browser takes of those offered. */
  readonly icons: readonly string[]
  readonly manifests: readonly string[]
  /** The text of each script that stands in the page itself. */
  readonly inlineScripts: readonly string[]
}

// React writes ">" within an attribute as "&gt;", so the first one ends the tag.
const elements = /<script\b([^>]*)>([\s\S]*?)<\/script>|<(link|img|source)\b([^>]*)>/gi

/** What a browser loads for a page, before anybody clicks. Frames are pages of their own. */
export function readDocument(html: string): Loads {
  const found = Array.from(html.matchAll(elements), ([, script, text = '', tag = 'script', other]) => ({
    tag: tag.toLowerCase(),
    text,
    attributes: attributesIn(script ?? other ?? ''),
  }))
  const scripts = found.filter(({ tag, attributes }) => tag === 'script' && isCode(attributes['type']))
  const linked = (rel: string) =>
    found.filter(({ tag, attributes }) => tag === 'link' && (attributes['rel'] ?? '').split(' ').includes(rel))
  const hrefs = (rel: string) => linked(rel).flatMap(({ attributes }) => attributes['href'] ?? [])
  const inlineScripts = scripts.filter(({ attributes }) => attributes['src'] === undefined).map(({ text }) => text)
  return {
    stylesheets: hrefs('stylesheet'),
    scripts: unique([
      ...scripts.flatMap(({ attributes }) => attributes['src'] ?? []),
      ...hrefs('modulepreload'),
      ...inlineScripts.flatMap((code) => [...importsIn(code), ...startedIn(code)]),
    ]),
    images: unique(found.filter(({ tag }) => tag === 'img').flatMap(({ attributes }) => loadedNow(attributes))),
    icons: hrefs('icon').slice(0, 1),
    manifests: hrefs('manifest'),
    inlineScripts,
  }
}

/** What a module asks for before it runs; what it imports later is nobody's wait. */
export const importsIn = (code: string): string[] => modulesIn(code, /\b(?:from|import)\s*["']([^"'\s]+\.js)["']/g)

/** A script of the page itself starts the framework by `import()`, at once. */
const startedIn = (code: string) => modulesIn(code, /\bimport\(["']([^"'\s]+\.js)["']\)/g)

const modulesIn = (code: string, pattern: RegExp) => Array.from(code.matchAll(pattern), ([, path = '']) => path)

/** Such as speculation rules and structured data: data in a script's clothes. */
const isCode = (type: string | undefined) => !type || type === 'module' || type.endsWith('javascript')

const loadedNow = ({ src, loading }: Attributes) =>
  src === undefined || src.startsWith('data:') || loading === 'lazy' ? [] : [src]

type Attributes = Readonly<Record<string, string>>

const attributesIn = (text: string): Attributes =>
  Object.fromEntries(
    Array.from(text.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [name.toLowerCase(), value]),
  )

const unique = (paths: readonly string[]) => [...new Set(paths)]
