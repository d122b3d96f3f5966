/** A form with a file, as small as a picture can be. */
export function picture(): FormData {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mNwav1CEmIY1TCqYfhqAADQu7sQzMqUQgAAAABJRU5ErkJggg==',
    'base64',
  )
  const form = new FormData()
  form.set('photo', new Blob([bytes], { type: 'image/png' }), 'face.png')
  return form
}
