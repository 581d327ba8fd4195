/** Something that the person at the command line can mend; printed without a stack trace, exit status 1. */
export class CommandError extends Error {}
