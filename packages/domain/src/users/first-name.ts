/** "Noor", of "Noor de Wit": how people call each other. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
