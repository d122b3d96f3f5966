import { fileURLToPath } from 'node:url'

const root = new URL('../../../../', import.meta.url)

/** A path of the repository, whatever folder the bench was started in. */
export const inRepository = (path: string) => fileURLToPath(new URL(path, root))
