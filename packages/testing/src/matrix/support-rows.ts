import { everybody, type Row } from './row.ts'

const input = { name: 'Reader', email: 'reader@example.test', subject: 'A question', message: 'How do I begin?' }

export const supportRows: Readonly<Record<string, Row>> = {
  'support.tickets.create': { ...everybody, input },
}
