import type { Message } from './message.ts'

export const mailPath = ({ id }: Message): string => `/mail/${id}`
export const previewPath = (message: Message): string => `${mailPath(message)}/html`
export const attachmentPath = (message: Message, index: number): string => `${mailPath(message)}/attachments/${index}`
