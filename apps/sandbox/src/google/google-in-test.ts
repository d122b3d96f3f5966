import { createHash, randomBytes } from 'node:crypto'
import { sandboxForTest } from '../sandbox-in-test.ts'
import { browserFor } from './browser-in-test.ts'

export const redirectUri = 'http://localhost:9210/auth/google/callback'
export const otherRedirectUri = 'http://127.0.0.1:9210/auth/google/callback'
export const clientId = 'cid.apps.googleusercontent.com'
export const mona = '100000000000000000001'

type Params = Readonly<Record<string, string>>

/** A sandbox at whose Google the app of a test is registered, and what that app does there. */
export async function googleForTest() {
  const sandbox = await sandboxForTest({ GOOGLE_REDIRECT_URIS: `${redirectUri} ${otherRedirectUri}` })
  const google = `${sandbox.url}/google`
  const begin = (more: Params = {}) => wayTo(google, more)
  const post = (path: string, params: Params, secret?: string) => postAs(`${google}${path}`, params, secret)
  const redeem = (code: string, code_verifier: string, more: Params = {}) =>
    post('/token', { grant_type: 'authorization_code', redirect_uri: redirectUri, code, code_verifier, ...more })
  return { ...sandbox, google, begin, post, redeem, browser: () => browserFor(sandbox.url) }
}

type Google = Awaited<ReturnType<typeof googleForTest>>

/** The code that Mona's choice brings, and its verifier. */
export async function codeOf({ begin, browser }: Google, more: Params = {}) {
  const { url, verifier } = begin(more)
  const { visit, submit } = browser()
  const { url: back } = await submit(await visit(url), { sub: mona })
  return { back, code: back.searchParams.get('code') ?? '', verifier }
}

function wayTo(google: string, more: Params) {
  const verifier = randomBytes(32).toString('base64url')
  const url = new URL(`${google}/o/oauth2/v2/auth`)
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    state: 'a state',
    nonce: 'a nonce',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    prompt: 'select_account',
    ...more,
  }).toString()
  return { url: url.href, verifier }
}

const postAs = (url: string, params: Params, secret = 'GOCSPX-sandbox') =>
  fetch(url, {
    method: 'POST',
    body: new URLSearchParams(params),
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
  })
