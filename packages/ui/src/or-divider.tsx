/** Between two ways to the same end. */
export function OrDivider() {
  return (
    <p className="flex max-w-none items-center gap-3 text-xs text-muted before:flex-1 before:border-t after:flex-1 after:border-t">
      or
    </p>
  )
}
