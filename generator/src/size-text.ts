/**
 * A size for people.
 *
 * @param bytes - the size, in bytes.
 * @returns it in bytes, KiB or MiB, with one digit behind the point where that says more: `512 KiB`, `4.1 MiB`.
 */
export function sizeText(bytes: number): string {
  const [size, unit] =
    bytes < KIB ? [bytes, bytes === 1 ? "byte" : "bytes"] : bytes < MIB ? [bytes / KIB, "KiB"] : [bytes / MIB, "MiB"];
  return `${Number(size.toFixed(1))} ${unit}`;
}

const KIB = 1024;
const MIB = 1024 * KIB;
