/** Something that the user can mend: printed without a stack trace. */
export class SizeError extends Error {}
