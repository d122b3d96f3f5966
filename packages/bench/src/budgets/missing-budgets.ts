import type { BuiltRoute } from '../app/built-routes.ts'

type Tables = {
  readonly pages: readonly { readonly route: string }[]
  readonly mutations: readonly Mutation[]
}
type Mutation = { readonly route: string; readonly procedure?: string; readonly form?: unknown }
type Built = { readonly routes: readonly BuiltRoute[]; readonly procedures: readonly string[] }

/** What the app has and no budget names, and the other way round. */
export function missingBudgets({ routes, procedures }: Built, { pages, mutations }: Tables): string[] {
  return [
    ...compare('the page', routes.filter(({ reads }) => reads).map(routeOf), pages.map(routeOf)),
    ...compare(
      'the action of',
      routes.filter(({ acts }) => acts).map(routeOf),
      mutations.filter(isPosted).map(routeOf),
    ),
    ...compare(
      'the procedure',
      procedures,
      mutations.flatMap(({ procedure }) => procedure ?? []),
    ),
  ]
}

const compare = (what: string, there: readonly string[], budgeted: readonly string[]) => [
  ...there.filter((name) => !budgeted.includes(name)).map((name) => `${what} ${name} has no budget`),
  ...budgeted.filter((name) => !there.includes(name)).map((name) => `${what} ${name} has a budget, but is not there`),
]

const isPosted = ({ form }: Mutation) => form !== undefined

const routeOf = ({ route }: { readonly route: string }) => route
