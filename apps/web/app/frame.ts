import { createContext, use } from 'react'
import type { Theme } from '@mentorhub/domain/users/user'

/** What the frame around every page needs even when no loader could answer. */
export type Frame = {
  readonly theme: Theme
  readonly hydrate: boolean
  readonly nonce: string | undefined
  readonly requestId: string
  readonly origin: string
}

export const FrameContext = createContext<Frame>({
  theme: 'system',
  hydrate: true,
  nonce: undefined,
  requestId: '',
  origin: '',
})

export const useFrame = () => use(FrameContext)
