import { Html } from './html.ts'

/** A table that only lays out. */
export const bare = new Html('role="presentation" cellpadding="0" cellspacing="0" border="0"')
