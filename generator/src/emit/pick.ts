/**
 * Picks fields of an object, so that other data of the catalog is not published.
 *
 * @param object - the object.
 * @param names - the fields, in the order in which they are to stand.
 * @returns a new object with those that it has.
 */
export function pick<T extends object, K extends keyof T>(object: T, names: readonly K[]): Pick<T, K> {
  const given = names.filter((name) => object[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, object[name]])) as Pick<T, K>;
}
