type Palette = {
  readonly page: string
  readonly card: string
  readonly line: string
  readonly text: string
  readonly muted: string
  readonly link: string
  readonly button: string
  readonly buttonText: string
}

/** The product's tokens. Links and buttons take the strong blue: the brand's own is too pale for words. */
export const light: Palette = {
  page: '#F6F8FB',
  card: '#FFFFFF',
  line: '#E4E8EE',
  text: '#333333',
  muted: '#5C6572',
  link: '#1967D2',
  button: '#1967D2',
  buttonText: '#FFFFFF',
}

export const dark: Palette = {
  page: '#121417',
  card: '#1B1E23',
  line: '#2F343B',
  text: '#E8EAED',
  muted: '#A6AEBA',
  link: '#8AB4F8',
  button: '#8AB4F8',
  buttonText: '#0F1F38',
}
