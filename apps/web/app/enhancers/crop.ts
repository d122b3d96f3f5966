import { isSmallPhoto, mostPhotoBytes, photoTypes } from '@mentorhub/domain/users/photo'
import { cropInFrame, sizeOf } from './crop-frame.ts'
import { shrunk } from './shrunk.ts'

for (const field of document.querySelectorAll<HTMLElement>('[data-photo-field]')) enhance(field)

/** Looks at a chosen file before it is sent, and lets one choose the part that is kept. */
function enhance(field: HTMLElement): void {
  const input = field.querySelector<HTMLInputElement>('input[type=file]')
  const frame = cropInFrame(field)
  if (!input || !frame) return
  const choose = () => {
    frame.hide()
    const file = input.files?.[0]
    const trouble = file && troubleOf(file)
    say(field, input, trouble)
    if (file && !trouble) void look(file)
  }
  const look = async (file: File) => {
    // Another one may be chosen while this one is read.
    const isStillChosen = () => input.files?.[0] === file
    const picture = await pictureOf(file)
    if (!isStillChosen()) return
    say(field, input, picture ? noteOn(picture) : 'wrong-type')
    if (!picture) return
    frame.show(picture)
    const smaller = await shrunk(picture, file.name)
    if (smaller && isStillChosen()) input.files = smaller
  }
  input.addEventListener('change', choose)
  // A browser that comes back to the page still has the file.
  if (input.files?.length) choose()
}

type Said = 'too-large' | 'wrong-type' | 'small'

function troubleOf({ size, type }: File): Said | undefined {
  if (!photoTypes.some((known) => known === type)) return 'wrong-type'
  return size > mostPhotoBytes ? 'too-large' : undefined
}

const noteOn = (picture: HTMLImageElement) => (isSmallPhoto(sizeOf(picture)) ? 'small' : undefined)

/** The words stand in the page. Trouble keeps the form from being sent; that a picture is small does not. */
function say(field: HTMLElement, input: HTMLInputElement, said: Said | undefined): void {
  let trouble = ''
  for (const words of field.querySelectorAll<HTMLElement>('[data-said]')) {
    words.hidden = words.dataset['said'] !== said
    if (!words.hidden && said !== 'small') trouble = words.textContent
  }
  input.setCustomValidity(trouble)
  input.setAttribute('aria-invalid', String(trouble !== ''))
}

/** Undefined when the browser cannot read it. It stands upright, as browsers show pictures. */
async function pictureOf(file: File): Promise<HTMLImageElement | undefined> {
  const picture = new Image()
  // The frame around it says what it is.
  picture.alt = ''
  picture.src = URL.createObjectURL(file)
  try {
    await picture.decode()
    return picture
  } catch {
    URL.revokeObjectURL(picture.src)
    return undefined
  }
}
