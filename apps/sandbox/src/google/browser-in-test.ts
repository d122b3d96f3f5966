type Cookie = { readonly name: string; readonly value: string; readonly path: string }

/** Where somebody stands in the end; a place outside the sandbox is not asked for, so it has no text. */
export type Place = {
  readonly url: URL
  readonly status: number
  readonly text: string
  readonly policy: string | null
}

/** As much of a browser as signing in takes: cookies by path, redirects, a page's form. */
export function browserFor(origin: string) {
  const cookies: Cookie[] = []

  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/)
      const [name = '', value = ''] = pair.split(/=(.*)/)
      const path = attributes.find((one) => one.startsWith('path='))?.slice('path='.length) ?? '/'
      const old = cookies.findIndex((one) => one.name === name && one.path === path)
      if (old >= 0) cookies.splice(old, 1)
      if (value) cookies.push({ name, value, path })
    }
  }

  const headersFor = ({ pathname }: URL) => ({
    accept: 'text/html,*/*',
    cookie: cookies
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; '),
  })

  async function visit(address: string, form?: Readonly<Record<string, string>>): Promise<Place> {
    const url = new URL(address)
    if (url.origin !== origin) return { url, status: 0, text: '', policy: null }
    const sent = form && { method: 'POST', body: new URLSearchParams(form) }
    const response = await fetch(url, { ...sent, redirect: 'manual', headers: headersFor(url) })
    keep(response)
    const next = response.headers.get('location')
    if (next) return visit(new URL(next, url).href)
    const policy = response.headers.get('content-security-policy')
    return { url, status: response.status, text: await response.text(), policy }
  }

  return {
    cookies,
    visit,
    submit: (place: Place, form: Readonly<Record<string, string>>) => visit(place.url.href, form),
  }
}
