/** An error the user can fix. Printed without a stack trace; exit status 1. */
export class CommandError extends Error {}
