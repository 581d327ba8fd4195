/** An error the user can fix. Printed without a stack trace. */
export class CommandError extends Error {
  /** Exit status of the command. */
  readonly status: 1 | 3 = 1;
}
