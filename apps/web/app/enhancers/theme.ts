/** The theme form works by itself; here it changes the page without loading it anew. */
export function switchThemeInPlace(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/theme') return
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, event.submitter))
      if (typeof value === 'string') body.set(name, value)
    event.preventDefault()
    fetch(form.action, { method: 'POST', body, redirect: 'manual' }).then(
      () => show(form, body.get('theme') ?? 'system'),
      () => form.submit(),
    )
  })
}

function show(form: HTMLFormElement, theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[name=theme]'))
    button.setAttribute('aria-pressed', String(button.value === theme))
}
