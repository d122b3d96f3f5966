import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from '@mentorhub/api/root'

export type ApiOptions = { readonly url: string; readonly token?: string }

/** The typed routers from outside: every input and answer is known to the compiler, without any generated code. */
export function createApiClient({ url, token }: ApiOptions) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${url.replace(/\/$/, '')}/trpc`,
        maxItems: 10,
        headers: token ? { Authorization: `Bearer ${token}` } : {},
      }),
    ],
  })
}
