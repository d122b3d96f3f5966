import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { themes } from '@mentorhub/domain/users/user'
import { FrameContext } from './frame.ts'

const shown = document.documentElement.dataset['theme']
const frame = {
  theme: themes.find((theme) => theme === shown),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  hydrate: true,
  nonce: undefined,
  requestId: '',
  origin: location.origin,
} as const

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <FrameContext value={frame}>
        <HydratedRouter />
      </FrameContext>
    </StrictMode>,
  )
})
