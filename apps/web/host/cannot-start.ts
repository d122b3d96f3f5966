/** Something that a person can put right; its message is all they are shown. */
export class CannotStart extends Error {}
