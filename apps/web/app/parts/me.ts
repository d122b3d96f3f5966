import { useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

/** Who is looking, as the root has read it; nobody on a page that shows an error. */
export const useMe = () => useRouteLoaderData<typeof loader>('root') ?? null

export type Me = NonNullable<ReturnType<typeof useMe>>
