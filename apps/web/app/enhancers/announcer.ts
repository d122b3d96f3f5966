/** Puts an empty line for screen readers on the page; what is put into it later is read out. */
export function announcer(): (words: string) => void {
  const says = document.body.appendChild(document.createElement('p'))
  says.className = 'sr-only'
  says.role = 'status'
  return (words) => {
    says.textContent = words
  }
}
