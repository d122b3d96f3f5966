import type { Size } from '@mentorhub/domain/users/photo-header'
import { squareOf, type Square } from '@mentorhub/domain/users/photo-square'
import { cropOf, moved, zoomed } from './crop-move.ts'

const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const keyStep = 0.04

export const sizeOf = ({ naturalWidth: width, naturalHeight: height }: HTMLImageElement): Size => ({ width, height })

/** Shows a picture behind a square frame, moves it there, and writes what is seen into the hidden fields. */
export function cropInFrame(field: HTMLElement) {
  const area = field.querySelector<HTMLElement>('[data-crop]')
  const frame = field.querySelector<HTMLElement>('[data-crop-frame]')
  const zoom = field.querySelector<HTMLInputElement>('[data-crop-zoom]')
  if (!area || !frame || !zoom) return undefined
  let shown: { picture: HTMLImageElement; square: Square } | undefined
  const draw = (picture: HTMLImageElement, square: Square) => {
    shown = { picture, square }
    place(picture, square, frame.clientWidth / square.side)
    write(field, square, sizeOf(picture))
  }
  /** The picture goes where the finger goes, by parts of the frame. */
  const pull = (right: number, down: number) => {
    if (!shown) return
    const { picture, square } = shown
    draw(picture, moved(square, { right: -right * square.side, down: -down * square.side }, sizeOf(picture)))
  }
  zoom.addEventListener('input', () => {
    if (shown) draw(shown.picture, zoomed(shown.square, zoom.valueAsNumber, sizeOf(shown.picture)))
  })
  frame.tabIndex = 0
  listen(frame, pull)
  return {
    show(picture: HTMLImageElement) {
      area.hidden = false
      zoom.value = '1'
      frame.replaceChildren(picture)
      draw(picture, squareOf(undefined, sizeOf(picture)))
    },
    hide() {
      if (shown) URL.revokeObjectURL(shown.picture.src)
      shown = undefined
      area.hidden = true
      for (const input of hiddenIn(field)) input.disabled = true
    },
  }
}

function listen(frame: HTMLElement, pull: (right: number, down: number) => void): void {
  let last: readonly [number, number] = [0, 0]
  frame.addEventListener('pointerdown', (event) => {
    frame.setPointerCapture(event.pointerId)
    last = [event.clientX, event.clientY]
  })
  frame.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (!frame.hasPointerCapture(pointerId)) return
    pull((clientX - last[0]) / frame.clientWidth, (clientY - last[1]) / frame.clientWidth)
    last = [clientX, clientY]
  })
  frame.addEventListener('keydown', (event) => {
    const [right, down] = keys[event.key] ?? []
    if (right === undefined || down === undefined) return
    event.preventDefault()
    pull(right * keyStep, down * keyStep)
  })
}

function place(picture: HTMLImageElement, { left, top }: Square, scale: number): void {
  picture.draggable = false
  Object.assign(picture.style, {
    maxWidth: 'none',
    width: `${picture.naturalWidth * scale}px`,
    transform: `translate(${-left * scale}px, ${-top * scale}px)`,
  })
}

const hiddenIn = (field: HTMLElement) => field.querySelectorAll<HTMLInputElement>('input[type=hidden]')

function write(field: HTMLElement, square: Square, picture: Size): void {
  const { x, y, size } = cropOf(square, picture)
  const values: Readonly<Record<string, number>> = { cropX: x, cropY: y, cropSize: size }
  for (const input of hiddenIn(field)) {
    input.disabled = false
    input.value = (values[input.name] ?? 0).toFixed(6)
  }
}
