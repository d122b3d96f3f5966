import { createContext, type ReactNode, useContext, useMemo } from 'react'

type Border = { hydrated: boolean; isHydratedPath: (pathname: string) => boolean }

const Context = createContext<Border>({ hydrated: false, isHydratedPath: () => false })

type HydrationBorderProps = Border & { children: ReactNode }

/** Tells every link below which side the present page is on, and which paths lie on the hydrated side. */
export function HydrationBorder({ hydrated, isHydratedPath, children }: HydrationBorderProps) {
  const border = useMemo(() => ({ hydrated, isHydratedPath }), [hydrated, isHydratedPath])
  return <Context value={border}>{children}</Context>
}

export function useStaysHydrated(to: string): boolean {
  const { hydrated, isHydratedPath } = useContext(Context)
  return hydrated && (!to.startsWith('/') || isHydratedPath(pathnameOf(to)))
}

/** Patterns as in the routes: ':name' is one segment, a final '/*' is the path itself and all below it. */
export function pathsMatching(patterns: readonly string[]): (pathname: string) => boolean {
  const expression = new RegExp(`^(?:${patterns.map(asExpression).join('|')})/?$`, 'u')
  return (pathname) => patterns.length > 0 && expression.test(pathname)
}

function pathnameOf(to: string): string {
  return to.replace(/[?#].*$/su, '')
}

function asExpression(pattern: string): string {
  return pattern
    .replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\/\*$/u, '(?:/.*)?')
    .replace(/:[^/]+/gu, '[^/]+')
}
