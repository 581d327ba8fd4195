/** A page is not laid out as its grammar says: nothing can be said about its codes. Exit status 3. */
export class LayoutError extends Error {}
