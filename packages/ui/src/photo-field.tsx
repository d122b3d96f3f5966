import { FileField, type FileFieldProps } from './file-field.tsx'

const limits = 'JPEG or PNG, at most 5 MB and 12 megapixels. At least 400 × 400 pixels look sharp.'

/** Without script a file and nothing else: the middle of the picture is taken. Script shows it and lets one choose. */
export function PhotoField({ name, id = name, hint = limits, ...field }: Omit<FileFieldProps, 'accept'>) {
  return (
    <div data-photo-field>
      <FileField {...field} id={id} name={name} hint={hint} accept="image/jpeg,image/png" />
      <div aria-live="polite" className="text-sm font-medium *:mt-2">
        <p data-said="too-large" hidden className="text-danger">
          This file is larger than 5 MB. Choose a smaller one.
        </p>
        <p data-said="wrong-type" hidden className="text-danger">
          This is not a JPEG or PNG picture. Choose another file.
        </p>
        <p data-said="small" hidden className="text-accent-strong">
          This picture is smaller than 400 × 400 pixels. It will look blurred.
        </p>
      </div>
      <CropArea id={id} />
    </div>
  )
}

/** Fields that are disabled are not sent, so a form without script says nothing of the crop. */
function CropArea({ id }: { id: string }) {
  return (
    <div data-crop hidden className="mt-3 flex flex-col gap-3">
      <div
        data-crop-frame
        role="application"
        aria-label="The part of the picture that is shown"
        aria-describedby={`${id}-crop-hint`}
        className="relative size-64 cursor-move touch-none overflow-hidden rounded-card border border-edge bg-subtle"
      />
      <p id={`${id}-crop-hint`} className="text-sm text-muted">
        Drag the picture, or move it with the arrow keys.
      </p>
      <label className="flex w-64 items-center gap-3 text-sm font-medium">
        <span className="flex-none">Zoom</span>
        <input data-crop-zoom type="range" min="1" max="3" step="0.01" defaultValue="1" className="w-full" />
      </label>
      {['cropX', 'cropY', 'cropSize'].map((field) => (
        <input key={field} type="hidden" name={field} disabled />
      ))}
    </div>
  )
}
