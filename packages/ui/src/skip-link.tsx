export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute start-2 top-2 z-10 -translate-y-16 rounded-control bg-primary-strong px-4 py-2 text-sm font-medium text-on-primary focus:translate-y-0"
    >
      Skip to content
    </a>
  )
}
