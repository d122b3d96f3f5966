import { Notice } from '@mentorhub/ui/notice'

type WrittenForNothingProps = {
  title: string
  why?: string | undefined
  texts: readonly string[]
}

/** Words for a form that is not there any more are not lost: they can be copied. */
export function WrittenForNothing({ title, why, texts }: WrittenForNothingProps) {
  if (texts.length === 0) return null
  return (
    <Notice tone="warning" title={title}>
      {why && <p>{why}</p>}
      {[...new Set(texts)].map((text) => (
        <p key={text} className="mt-2 whitespace-pre-line">
          {text}
        </p>
      ))}
    </Notice>
  )
}
