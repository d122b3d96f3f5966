import type { Imaging } from '@mentorhub/domain/ports'

/** The real one is tested where it stands; here a picture is whatever bytes there are. */
export const fakeImaging: Imaging = {
  squares: async (bytes) => ({ large: bytes.slice(), small: bytes.slice(0, 1) }),
}
