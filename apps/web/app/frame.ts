import { createContext, use } from 'react'
import type { Theme } from '@mentorhub/domain/users/user'

/** What the frame around every page needs even when no loader could answer. */
export type Frame = {
  /** What this device has chosen, if anything. */
  readonly theme: Theme | undefined
  /** The zone of the visitor's device, as far as it has told. */
  readonly zone: string | undefined
  readonly hydrate: boolean
  readonly nonce: string | undefined
  readonly requestId: string
  readonly origin: string
}

export const FrameContext = createContext<Frame>({
  theme: undefined,
  zone: undefined,
  hydrate: true,
  nonce: undefined,
  requestId: '',
  origin: '',
})

export const useFrame = () => use(FrameContext)
