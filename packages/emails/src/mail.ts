export type Mail = { readonly subject: string; readonly html: string; readonly text: string }
