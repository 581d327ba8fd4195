/**
 * What was read from files of a catalog, without any problem, kept for later runs. Reading is a large part of what a run
 * takes, and most files are as they were.
 */
export interface KeptData {
  /**
   * Finds what was read.
   *
   * @param path - path of the file in the catalog.
   * @param key - all that decides about what is read: hash of the content, and how it is read.
   * @returns the data; undefined where none is kept for exactly this key.
   */
  get(path: string, key: string): unknown;

  /**
   * Keeps what was read, in place of what was read from the file before.
   *
   * @param path - path of the file in the catalog.
   * @param key - as for `get`.
   * @param data - what was read.
   */
  put(path: string, key: string, data: unknown): void;
}
