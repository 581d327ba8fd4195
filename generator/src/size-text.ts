/**
 * A human-readable size.
 *
 * @param bytes - the size, in bytes.
 * @returns bytes, KiB or MiB, with one decimal where useful: `512 KiB`, `4.1 MiB`.
 */
export function sizeText(bytes: number): string {
  const [size, unit] =
    bytes < KIB ? [bytes, bytes === 1 ? "byte" : "bytes"] : bytes < MIB ? [bytes / KIB, "KiB"] : [bytes / MIB, "MiB"];
  return `${Number(size.toFixed(1))} ${unit}`;
}

const KIB = 1024;
const MIB = 1024 * KIB;
