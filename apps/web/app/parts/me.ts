import { useRouteLoaderData } from 'react-router'
import type { apiFor } from '../server/api-for.ts'

type Person = NonNullable<Awaited<ReturnType<ReturnType<typeof apiFor>['auth']['me']>>>

/** `zoneElsewhere` is the zone of the device, while it has to be asked whether the profile follows it. */
export type Me = Person & { readonly zoneElsewhere: string | null }

/** Who is looking, as the root has read it; nobody on a page that shows an error. */
export const useMe = () => useRouteLoaderData<() => Promise<Me | null>>('root') ?? null

/** Who is looking at a page for members. The layout of these pages lets nobody else in. */
export function useMember(): Me {
  const me = useMe()
  if (!me) throw new Error('A page for members was drawn for nobody.')
  return me
}
