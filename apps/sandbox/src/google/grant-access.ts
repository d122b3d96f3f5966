import type { Grant, Provider } from 'oidc-provider'
import type { Asked } from './asked.ts'

/** Google has no scope for it: who asks with access_type=offline gets a refresh token, too. */
const offline = 'offline_access'

/** Whoever chooses an account agrees to all that was asked for; answers the grant's id. */
export async function grantAccess(provider: Provider, accountId: string, asked: Asked): Promise<string> {
  const grant = new provider.Grant({ accountId, clientId: asked.client_id })
  grant.addOIDCScope(asked.scope)
  if (asked.access_type === 'offline') grant.addOIDCScope(offline)
  return grant.save()
}

export const isOffline = (grant: Grant | undefined): boolean =>
  grant?.getOIDCScope().split(' ').includes(offline) ?? false
