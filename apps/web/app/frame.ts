import { createContext, use } from 'react'
import type { Theme } from '@mentorhub/domain/users/user'

/** What the frame around every page needs even when no loader could answer. */
export type Frame = {
  readonly theme: Theme
  /** The zone of the visitor's device, as far as it has told. */
  readonly zone: string | undefined
  readonly hydrate: boolean
  readonly nonce: string | undefined
  readonly requestId: string
  readonly origin: string
}

export const FrameContext = createContext<Frame>({
  theme: 'system',
  zone: undefined,
  hydrate: true,
  nonce: undefined,
  requestId: '',
  origin: '',
})

export const useFrame = () => use(FrameContext)
