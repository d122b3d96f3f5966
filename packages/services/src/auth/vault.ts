import type { Vault } from '@mentorhub/domain/ports'
import { macOf } from '../secrets.ts'

const text = new TextEncoder()

/**
 * AES-GCM with keys that serve nothing else. The nonce is a MAC of the text, so it needs no chance and can repeat only
 * for a text that is sealed twice, which then reads the same and tells nothing more.
 */
export async function vaultFrom(secret: string): Promise<Vault> {
  const root = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveKey'])
  const keyFor = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(info) })
  const [key, nonceKey] = await Promise.all([
    crypto.subtle.deriveKey(keyFor('sealed texts'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(keyFor('nonces'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ])
  return {
    async seal(plain) {
      const data = text.encode(plain)
      const iv = (await macOf(nonceKey, plain)).slice(0, 12)
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data))
      return `${base64(iv)}.${base64(sealed)}`
    },
    async open(sealed) {
      const [iv = '', data = ''] = sealed.split('.')
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(data))
        return new TextDecoder().decode(plain)
      } catch {
        return undefined
      }
    },
  }
}

const base64 = (data: Uint8Array) =>
  btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const bytes = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
