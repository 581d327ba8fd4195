// Generated from the catalog; do not edit.

/** Version of this package. */
export const VERSION: string = "0.0.0";
