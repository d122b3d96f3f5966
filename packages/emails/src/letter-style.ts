import { Html } from './html.ts'
import { dark } from './palette.ts'

/** The light colours stand at each element, for programs that drop style sheets. The dark ones can only stand here. */
export const letterStyle = new Html(`
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  body { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  p { text-wrap: pretty; }
  a { text-underline-offset: 3px; }
  @media (max-width: 480px) {
    .outer { padding: 20px 12px 32px !important; }
    .card { padding: 28px 22px 30px !important; }
    .fill { width: 100% !important; }
    .button a { display: block !important; text-align: center !important; }
  }
  @media (prefers-color-scheme: dark) {
    .page { background-color: ${dark.page} !important; }
    .card { background-color: ${dark.card} !important; border-color: ${dark.line} !important; }
    .rule { border-color: ${dark.line} !important; }
    .quote { border-color: ${dark.line} !important; }
    .code { background-color: ${dark.page} !important; border-color: ${dark.line} !important; color: ${dark.text} !important; }
    .text { color: ${dark.text} !important; }
    .muted { color: ${dark.muted} !important; }
    .link { color: ${dark.link} !important; }
    .button { background-color: ${dark.button} !important; }
    .button a { color: ${dark.buttonText} !important; }
  }
`)
