import type { Theme } from '@mentorhub/domain/users/user'
import { useFrame } from '../frame.ts'
import { useMe } from './me.ts'

/** What this device has chosen, or else what its owner's profile says. */
export function useTheme(): Theme {
  const me = useMe()
  return useFrame().theme ?? me?.theme ?? 'system'
}
