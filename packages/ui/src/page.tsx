import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const contained = 'mx-auto max-w-page px-gutter py-8 sm:py-10'

type PageProps = { width?: 'page' | 'narrow' | 'bleed' | undefined; children: ReactNode }

/** The main landmark, where the skip link arrives. Narrow pages begin where the logo does; bleed pages bring bands. */
export function Page({ width = 'page', children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={classNames('w-full flex-1', width !== 'bleed' && contained)}>
      {width === 'narrow' ? <div className="max-w-measure">{children}</div> : children}
    </main>
  )
}
