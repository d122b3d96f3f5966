const text = new TextDecoder()

/** Of a form whose files are too much: the texts that came before the first of them, and that there was more. */
export function textParts(beginning: Uint8Array, contentType: string): FormData {
  const form = new FormData()
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) return form
  const parts = text.decode(beginning).split(`--${boundary}`).slice(1, -1)
  for (const part of parts) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const name = / name="([^"]*)"/.exec(head)?.[1]
    if (!name || head.includes('filename=')) break
    form.append(name, rest.join('\r\n\r\n').replace(/\r\n$/, ''))
  }
  form.set(tooLarge, 'yes')
  return form
}

export const tooLarge = 'tooLarge'
