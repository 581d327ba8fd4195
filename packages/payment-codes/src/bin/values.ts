// Generated from the catalog; do not edit.
/**
 * The values of a list, each once.
 *
 * @param list - the list.
 * @returns its values in the order in which they first stand there.
 */
export function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/**
 * Groups a list; `Map.groupBy` is newer than the oldest Node.js that the commands run in.
 *
 * @param list - the list.
 * @param keyOf - what the members of a group have in common.
 * @returns the groups in the order of their first members.
 */
export function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
