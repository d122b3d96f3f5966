import { brandMarks } from './brand-marks.ts'

export type Brand = keyof typeof brandMarks

export const brandLabel = (brand: Brand): string => brandMarks[brand].label

/** Always beside the brand's name, so it is hidden from those who listen. */
export function BrandMark({ brand }: { brand: Brand }) {
  const { box, path } = brandMarks[brand]
  return (
    <svg viewBox={`0 0 ${box} ${box}`} aria-hidden="true" className="size-4 fill-current">
      <path d={path} />
    </svg>
  )
}
