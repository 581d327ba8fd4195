import { deflateRawSync, gunzipSync, gzipSync } from "node:zlib";
import { DEFLATED, END, zipEntries } from "../zip.ts";

// Builders of Python packages fix the order, the dates and the rights of what they pack, but compress with the library of
// the machine, and not every machine has the same. The pinned Node.js brings its own: with it, equal content is equal bytes.

/** The best there is. */
const COMPRESSION = { level: 9 };

/**
 * Compresses a source distribution again.
 *
 * @param sdist - a `.tar.gz`.
 * @returns the same archive, with nothing in its header but what every machine says.
 * @throws Error when it is not compressed by gzip.
 */
export function recompressedSdist(sdist: Uint8Array): Buffer {
  const fresh = gzipSync(gunzipSync(sdist), COMPRESSION);
  fresh[OS_AT] = UNKNOWN_OS;
  return fresh;
}

const OS_AT = 9;
const UNKNOWN_OS = 255;

/**
 * Compresses a wheel again.
 *
 * @param wheel - a ZIP archive.
 * @returns an archive of the same files with the same dates and rights, in the same order.
 * @throws Error when it is no archive that a wheel could be: none, cut off, encrypted, or larger than 4 GiB.
 */
export function recompressedWheel(wheel: Buffer): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { record, name, content } of zipEntries(wheel)) {
    if ((record.readUInt16LE(8) & STREAMED) !== 0) throw new Error("the archive was written as a stream");
    const packed = deflateRawSync(content, COMPRESSION);
    const fresh = Buffer.from(record);
    fresh.writeUInt16LE(DEFLATED, 10);
    fresh.writeUInt32LE(packed.length, 20);
    fresh.writeUInt16LE(0, 30);
    fresh.writeUInt16LE(0, 32);
    fresh.writeUInt32LE(at, 42);
    // What stands before a file is what its record says from the version that can read it to the length of its name.
    const head = Buffer.concat([LOCAL, fresh.subarray(6, 30), Buffer.alloc(2)]);
    parts.push(head, name, packed);
    directory.push(fresh, name);
    at += head.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(END_LENGTH);
  END.copy(end);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

const LOCAL = Buffer.from("PK\x03\x04", "latin1");
const END_LENGTH = 22;

/** Lengths and checksums stand behind a file instead of before it. */
const STREAMED = 0b1000;
