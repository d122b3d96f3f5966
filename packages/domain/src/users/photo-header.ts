export type Size = { readonly width: number; readonly height: number }

/** How the stored rows and columns are turned before they are shown, as EXIF counts it; 1 is as they are. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Width and height are those of the stored rows and columns, before they are turned. */
export type PhotoHeader = Size & { readonly type: 'jpeg' | 'png'; readonly orientation: Orientation }

/** What can be told of a picture without decoding it: the header may be missing, and the end cut off. */
export type PhotoParts = { readonly header: PhotoHeader | undefined; readonly isWhole: boolean }

/** The size of the picture as it is seen: half of the orientations lay it on its side. */
export const uprightSize = ({ width, height, orientation }: PhotoHeader): Size =>
  orientation > 4 ? { width: height, height: width } : { width, height }
