import { inflateRawSync } from "node:zlib";

/** A file in a ZIP archive, compressed or not. */
export interface ZipEntry {
  /** Its record in the directory of the archive, without what follows the name. */
  readonly record: Buffer;
  readonly name: Buffer;
  readonly content: Buffer;
}

const RECORD = Buffer.from("PK\x01\x02", "latin1");
/** What the end of an archive begins with. */
export const END = Buffer.from("PK\x05\x06", "latin1");
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const STORED = 0;
/** The way of compression that everybody knows. */
export const DEFLATED = 8;

const ENCRYPTED = 0b0001;

/**
 * Reads a ZIP archive.
 *
 * @param zip - its bytes.
 * @returns the files in it, in the order of its directory.
 * @throws Error when it is none, cut off, encrypted, damaged, or larger than 4 GiB.
 */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(END);
  if (end < 0) throw new Error("no ZIP archive, or one that is cut off");
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const record = zip.subarray(at, at + RECORD_LENGTH);
    if (!record.subarray(0, RECORD.length).equals(RECORD)) throw new Error("the directory of the archive is damaged");
    const length = (field: number) => record.readUInt16LE(field);
    if ((length(8) & ENCRYPTED) !== 0) throw new Error("the archive is encrypted");
    const name = zip.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + length(28));
    entries.push({ record, name, content: contentOf(zip, record) });
    at += RECORD_LENGTH + length(28) + length(30) + length(32);
  }
  return entries;
}

function contentOf(zip: Buffer, record: Buffer): Buffer {
  const local = record.readUInt32LE(42);
  const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + record.readUInt32LE(20));
  const method = record.readUInt16LE(10);
  const content = method === DEFLATED ? inflateRawSync(packed) : method === STORED ? packed : undefined;
  if (content?.length !== record.readUInt32LE(24)) throw new Error("a file of the archive is damaged");
  return content;
}
