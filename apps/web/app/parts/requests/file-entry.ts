/** A file that was handed over, as a form carries it: its receipt, and what is shown of it. */
export type FileEntry = { readonly receipt: string; readonly bytes: number; readonly name: string }

export const entryText = ({ receipt, bytes, name }: FileEntry): string => [receipt, bytes, name].join(' ')

export function entryIn(text: string): FileEntry {
  const [receipt = '', bytes = '', ...name] = text.split(' ')
  return { receipt, bytes: Number(bytes) || 0, name: name.join(' ') }
}

/** "1.2 MB" */
export const sizeWords = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`
