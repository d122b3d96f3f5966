import { visit } from '../app/visit.ts'
import { gzipped } from './gzipped.ts'
import { loadModules } from './load-modules.ts'
import { readDocument } from './read-document.ts'

export type PageSize = {
  readonly html: number
  readonly css: number
  /** Script that stands in the page. On hydrated pages it is data for the most part, and counts as HTML. */
  readonly inlineJs: number
  /** Script that the page loads. */
  readonly js: number
  /** The part of it that not every hydrated page loads. */
  readonly ownJs: number
  readonly scripts: number
  readonly requests: number
}

export type Asked = {
  readonly origin: string
  readonly path: string
  readonly cookie: string | undefined
  readonly shared: ReadonlySet<string>
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

/** What a browser loads to show one page for the first time, in kilobytes. */
export async function measurePage({ origin, path, cookie, shared }: Asked, expected: number): Promise<PageSize> {
  const load = async (path: string) => {
    const { status, body } = await visit({ url: new URL(path, origin).href, cookie })
    if (status !== 200) throw new Error(`${path} is asked for by a page and answers ${status}`)
    return body.toString()
  }
  const { status, body } = await visit({ url: origin + path, cookie })
  if (status !== expected) throw new Error(`${path} answers ${status}, expected is ${expected}`)
  const document = readDocument(body.toString())
  const styles = await Promise.all(document.stylesheets.map(load))
  const modules = [...(await loadModules(document.scripts, load))].map(([path, code]) => ({
    path,
    size: gzipped(code),
  }))
  const others = [...document.images, ...document.icons, ...document.manifests]
  return {
    html: gzipped(body),
    css: sum(styles.map(gzipped)),
    inlineJs: sum(document.inlineScripts.map(gzipped)),
    js: sum(modules.map(({ size }) => size)),
    ownJs: sum(modules.filter(({ path }) => !shared.has(path)).map(({ size }) => size)),
    scripts: modules.length,
    requests: 1 + styles.length + modules.length + others.length,
  }
}
