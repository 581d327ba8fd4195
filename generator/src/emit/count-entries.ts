/**
 * Counts the entries of a provider.
 *
 * @param provider - the provider, or what is kept of it.
 * @returns their number, in all spaces.
 */
export function entriesOf({
  spaces,
}: {
  readonly spaces: readonly { readonly entries: { readonly length: number } }[];
}): number {
  return spaces.reduce((sum, { entries }) => sum + entries.length, 0);
}
