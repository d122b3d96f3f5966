import { light } from './palette.ts'

const family = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"
const digits = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace"

/** The light look of every kind of words, written at each element. */
export const fonts = {
  body: `${family};font-size:16px;line-height:24px;color:${light.text}`,
  small: `${family};font-size:13px;line-height:20px;color:${light.muted}`,
  term: `${family};font-size:14px;line-height:20px;font-weight:400;color:${light.muted}`,
  detail: `${family};font-size:14px;line-height:20px;color:${light.text}`,
  title: `${family};font-size:22px;line-height:28px;font-weight:700;letter-spacing:-0.01em;color:${light.text}`,
  brand: `${family};font-size:18px;line-height:24px;font-weight:700;color:${light.link};text-decoration:none`,
  link: `color:${light.link};text-decoration:underline`,
  pressed: `${family};font-size:16px;line-height:24px;font-weight:600;color:${light.buttonText};text-decoration:none`,
  code: `${digits};font-size:32px;line-height:40px;font-weight:600;letter-spacing:3px;color:${light.text}`,
} as const
