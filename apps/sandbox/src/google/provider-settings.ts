import { type Configuration, type ErrorOut, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { pagePolicy } from '../http/reply.ts'
import { accountOf } from './accounts.ts'
import { errorPage } from './error-page.ts'
import type { GoogleClient } from './google-client.ts'
import { isOffline } from './grant-access.ts'
import { chooserPath, routes } from './paths.ts'

const calendar = 'https://www.googleapis.com/auth/calendar'
const minute = 60
const hour = 60 * minute
const year = 365 * 24 * hour

/** What Google knows, allows and how long; every one of oidc-provider's defaults that it warns about is set. */
export const providerSettings = (client: GoogleClient): Configuration => ({
  routes,
  responseTypes: ['code'],
  clients: [registered(client)],
  scopes: ['openid', 'email', 'profile', `${calendar}.events`, `${calendar}.freebusy`],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  // Google writes the address and the name into the id token.
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  extraParams: ['access_type', 'include_granted_scopes'],
  issueRefreshToken: (ctx) => isOffline(ctx.oidc.entities.Grant),
  rotateRefreshToken: false,
  // Tokens outlive the sign-in that they came from.
  expiresWithSession: () => false,
  ttl: {
    AuthorizationCode: 10 * minute,
    AccessToken: hour,
    IdToken: hour,
    RefreshToken: year,
    Grant: year,
    Interaction: hour,
    Session: hour,
  },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    revocation: { enabled: true, allowedPolicy: () => true },
  },
  interactions: { policy: policy(), url: (_, { uid }) => chooserPath(uid) },
  findAccount: (_, sub) => findAccount(sub),
  clientBasedCORS: () => false,
  renderError: showError,
})

const registered = ({ clientId, clientSecret, redirectUris }: GoogleClient) => ({
  client_id: clientId,
  client_secret: clientSecret,
  redirect_uris: redirectUris,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as const],
  token_endpoint_auth_method: 'client_secret_basic' as const,
})

function policy() {
  const prompts = interactionPolicy.base()
  prompts.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  return prompts
}

function findAccount(sub: string) {
  const account = accountOf(sub)
  if (!account) return undefined
  const { email, emailVerified, name } = account
  return { accountId: sub, claims: () => ({ sub, email, email_verified: emailVerified, name }) }
}

function showError(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  ctx.type = 'html'
  ctx.set('content-security-policy', pagePolicy())
  ctx.body = errorPage(out).markup.trim()
}
