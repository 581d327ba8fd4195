// Generated from the catalog; do not edit.
/** The command was used wrongly: exit status 2. */
export class UsageError extends Error {}

/** What the exit statuses mean. */
export const EXIT = { done: 0, usage: 2, several: 3, notInCatalog: 4, tooManyUnknown: 5 } as const;
