import type { Plugin } from 'vite'
import { replaceSpans, type Span } from './replace-spans.ts'
import { tableConstraints } from './table-constraints.ts'

type Cut = { readonly from: RegExp; readonly what: (code: string) => readonly Span[] }

const resend = /\/resend\/dist\/index\.mjs$/
const drizzle = /\/drizzle-orm\/sqlite-core\/dialect\.js$/
const trpc = /\/@trpc\/server\/dist\/resolveResponse-\w+\.mjs$/
const react = /\/react-dom-server\.node\.production\.js$/
const router = (name: string) => new RegExp(`/react-router/dist/production/lib/${name}\\.js$`)
const zodObject = /(?<=\$ZodObject\.init\(inst, def\);\n)^ {4}const superParse = [\s\S]*?(?=^\}\);$)/gm

/**
 * What stands in the middle of a module and is never run in the Worker: all of Resend's client but the sending of one mail;
 * drizzle's relational queries and migrations; tRPC's answers in pieces and its subscriptions; React's other ways to draw a
 * page; what React Router does in a browser, or for pages that were made beforehand; zod's parsers out of generated code,
 * which Workers forbid, and its care for data that contains itself; and the keys, checks and indexes of our tables, which
 * the migrations have made.
 */
const cuts: readonly Cut[] = [
  { from: resend, what: all(/^\t\tthis\.(?!emails )\w+ = new [\w$]+\((?:this\.)?(?:this|resend)\);$/gm) },
  { from: resend, what: all(/^\tasync (?!(?:send|create|post|fetchRequest)\()\w+\([\s\S]*?^\t\}$/gm) },
  { from: drizzle, what: all(/^ {2}(?:buildRelationalQuery|(?:async )?migrate)\([\s\S]*?^ {2}\}$/gm) },
  { from: trpc, what: all(/^\t{2}if \(info\.accept === "application\/jsonl"\) \{[\s\S]*?^\t{2}\}$/gm) },
  { from: trpc, what: all(/^\t{4}case "subscription": \{[\s\S]*?^\t{4}\}$/gm) },
  { from: react, what: all(/^exports\.(?!renderToReadableStream|version)\w+ = function [\s\S]*?^\};$/gm) },
  ...emptied(router('dom/lib'), ['useLinkClickHandler', 'useSubmit', 'useScrollRestoration', 'useViewTransitionState']),
  ...emptied(router('dom/server'), ['serializeErrors']),
  ...emptied(router('dom/ssr/components'), ['PrefetchPageLinks']),
  ...emptied(router('dom/ssr/single-fetch'), ['decodeViaTurboStream']),
  ...emptied(router('hooks'), ['useNavigate', 'RSCErrorHandler']),
  ...emptied(router('router/instrumentation'), ['getRouteInstrumentationUpdates', 'instrumentHandler']),
  { from: /\/zod\/v4\/core\/schemas\.js$/, what: all(zodObject) },
  ...emptied(/\/zod\/v4\/classic\/schemas\.js$/, ['_ensureDefaultMemoizer']),
  { from: /\/packages\/db\/src\/schema\/[\w-]+\.ts$/, what: tableConstraints },
]

/** Builds the Worker without them. A library that is written differently one day stops the build. */
export function cutOut(): Plugin {
  const useful = new Set<Cut>()
  return {
    name: 'cut-out',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    transform(code, id) {
      const spans = cuts.flatMap((cut) => {
        const found = cut.from.test(id) ? cut.what(code) : []
        if (found.length > 0) useful.add(cut)
        return found.map((span) => ({ ...span, by: '' }))
      })
      return spans.length > 0 ? { code: replaceSpans(code, spans), map: null } : undefined
    },
    buildEnd(error) {
      const idle = cuts.find((cut) => !useful.has(cut))
      if (idle && !error) this.error(`nothing was cut out of ${String(idle.from)}; see cut-out.ts`)
    },
  }
}

/** Functions that stay, since others name them, and do nothing. */
function emptied(from: RegExp, names: readonly string[]): Cut[] {
  return names.map((name) => ({
    from,
    what: all(new RegExp(`(?<=^function ${name}\\(.*\\) \\{\\n)[\\s\\S]*?(?=^\\}$)`, 'gm')),
  }))
}

function all(pattern: RegExp) {
  return (code: string): Span[] =>
    Array.from(code.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }))
}
