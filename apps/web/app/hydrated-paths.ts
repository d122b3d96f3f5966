import { pathsMatching } from '@mentorhub/ui/hydration-border'

/** Where pages carry the framework's script; a link that crosses this border loads the page anew. */
export const isHydratedPath = pathsMatching(['/dev/emails'])
