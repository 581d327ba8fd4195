/** The layout of a page does not match its grammar, so nothing is known about its codes. Exit status 3. */
export class LayoutError extends Error {}
