import type * as Module from '@cf-wasm/photon'
import type { Imaging } from '@mentorhub/domain/ports'
import { photoSides, readPhotoHeader } from '@mentorhub/domain/users/photo'
import { uprightSize, type PhotoHeader } from '@mentorhub/domain/users/photo-header'
import { barePng } from '@mentorhub/domain/users/photo-png'
import { squareOf, type Square } from '@mentorhub/domain/users/photo-square'
import { storedSquare } from '@mentorhub/domain/users/stored-square'
import { uprightPixels } from './upright-pixels.ts'

type Photon = Pick<typeof Module, 'PhotonImage' | 'SamplingFilter' | 'crop' | 'resize'>

type Image = Module.PhotonImage

const quality = 85

/**
 * Only pixels go from the picture that came to those that are kept: names, places and hidden files stay behind.
 * The module with its WASM is loaded at the first picture, so that a Worker starts without it.
 */
export const photonImaging: Imaging = {
  async squares(bytes, crop) {
    const header = readPhotoHeader(bytes)
    if (!header) return undefined
    const photon = await loaded()
    const whole = decoded(photon, bytes, header)
    if (!whole) return undefined
    const square = storedSquare(squareOf(crop, uprightSize(header)), header, header.orientation)
    const lying = sized(photon, cutOut(photon, whole, square), photoSides.large)
    const pixels = releasing(lying, (image) => image.get_raw_pixels())
    const large = uprightPixels(pixels, photoSides.large, header.orientation)
    const image = () => new photon.PhotonImage(large, photoSides.large, photoSides.large)
    return { large: jpegOf(image()), small: jpegOf(sized(photon, image(), photoSides.small)) }
  },
}

/** By their names, so that the hundred others are not built into the Worker. */
async function loaded(): Promise<Photon> {
  const { PhotonImage, SamplingFilter, crop, resize } = await import('@cf-wasm/photon')
  return { PhotonImage, SamplingFilter, crop, resize }
}

/** Undefined for bytes that cannot be decoded: the WASM traps at them. */
function decoded({ PhotonImage }: Photon, bytes: Uint8Array, { type }: PhotoHeader): Image | undefined {
  try {
    return PhotonImage.new_from_byteslice(type === 'png' ? barePng(bytes) : bytes)
  } catch {
    return undefined
  }
}

const cutOut = ({ crop }: Photon, whole: Image, { left, top, side }: Square) =>
  releasing(whole, (image) => crop(image, left, top, left + side, top + side))

const sized = ({ resize, SamplingFilter }: Photon, square: Image, side: number) =>
  releasing(square, (image) => resize(image, side, side, SamplingFilter.CatmullRom))

/** A copy, because the port promises a buffer of its own. */
const jpegOf = (square: Image) => new Uint8Array(releasing(square, (image) => image.get_bytes_jpeg(quality)))

/** Each step gives back the memory of the step before: a Worker has little, and WASM collects nothing by itself. */
function releasing<T>(image: Image, step: (image: Image) => T): T {
  try {
    return step(image)
  } finally {
    image.free()
  }
}
