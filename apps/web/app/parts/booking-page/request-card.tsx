import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Booking } from './booking-data.ts'
import { Said } from './said.tsx'

/** What the mentee wrote when they asked. */
export function RequestCard({ booking: { description, questions, files } }: { booking: Booking }) {
  if (!description && !questions && files.length === 0) return null
  return (
    <SettingsSection title="The request">
      <Said title="Hopes to achieve" words={description} />
      <Said title="Questions and areas of focus" words={questions} />
      {files.length > 0 && (
        <div>
          <h3>Files</h3>
          <ul className="mt-1 flex flex-col text-sm">
            {files.map(({ id, name, bytes }) => (
              <li key={id}>
                <a href={`/files/${id}`} className="inline-flex min-h-target items-center">
                  {name}
                </a>{' '}
                <span className="text-muted">{sizeWords(bytes)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SettingsSection>
  )
}

const sizeWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
