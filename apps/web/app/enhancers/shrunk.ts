/** Enough for the largest square at the highest zoom. */
const mostPixels = 3_500_000

/**
 * A picture of a phone is made smaller before it is sent: it arrives sooner, and what it tells of its place stays here.
 * Undefined when it is small already, or when the browser cannot.
 */
export async function shrunk(picture: HTMLImageElement, name: string): Promise<FileList | undefined> {
  const { naturalWidth, naturalHeight } = picture
  const scale = Math.sqrt(mostPixels / (naturalWidth * naturalHeight))
  if (scale >= 1) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = naturalWidth * scale
  canvas.height = naturalHeight * scale
  const drawing = canvas.getContext('2d')
  if (!drawing) return undefined
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9))
  if (!blob) return undefined
  const files = new DataTransfer()
  files.items.add(new File([blob], name, { type: blob.type }))
  return files.files
}
