// Generated from the catalog; do not edit.
import { closeSync, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { UsageError } from "../failure.js";

/** Bytes that are read at once. */
const PIECE = 128 * 1024;

/**
 * Reads a file, decompressed where its first bytes say that it is compressed.
 *
 * @param file - its path; `-` for the standard input.
 * @param onPiece - is given each piece; the same memory is used for the next one.
 * @throws UsageError when it cannot be read.
 */
export async function readPieces(file: string, onPiece: (piece: Buffer) => void): Promise<void> {
  try {
    if (file === "-") await readStream(process.stdin, onPiece);
    else if (compressionOf(headOf(file)) === undefined && isRegular(file)) readPlain(file, onPiece);
    else await readStream(createReadStream(file, { highWaterMark: PIECE }), onPiece);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function headOf(file: string): Buffer {
  if (!isRegular(file)) return Buffer.alloc(0);
  const handle = openSync(file, "r");
  try {
    const head = Buffer.alloc(4);
    return head.subarray(0, readSync(handle, head, 0, 4, 0));
  } finally {
    closeSync(handle);
  }
}

/** A named pipe gives its bytes once. */
function isRegular(file: string): boolean {
  const handle = openSync(file, "r");
  try {
    const about = fstatSync(handle);
    if (about.isDirectory()) throw new UsageError(`${file} is a folder; name the files in it`);
    return about.isFile();
  } finally {
    closeSync(handle);
  }
}

/** Without streams, which are several times slower. */
function readPlain(file: string, onPiece: (piece: Buffer) => void): void {
  const handle = openSync(file, "r");
  try {
    const piece = Buffer.allocUnsafe(PIECE);
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) onPiece(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
}

async function readStream(source: Readable, onPiece: (piece: Buffer) => void): Promise<void> {
  let unpacking: (NodeJS.ReadWriteStream & Readable) | undefined;
  let done: Promise<void> | undefined;
  let isFirst = true;
  for await (const piece of source as AsyncIterable<Buffer>) {
    if (isFirst) {
      isFirst = false;
      unpacking = unpackerFor(compressionOf(piece));
      done = unpacking && drain(unpacking, onPiece);
      // What goes wrong while it is written to shows below.
      done?.catch(() => {});
    }
    if (unpacking === undefined) onPiece(piece);
    else if (!unpacking.write(piece)) await Promise.race([new Promise((go) => unpacking?.once("drain", go)), done]);
  }
  unpacking?.end();
  await done;
}

async function drain(stream: Readable, onPiece: (piece: Buffer) => void): Promise<void> {
  for await (const piece of stream as AsyncIterable<Buffer>) onPiece(piece);
}

type Compression = "gzip" | "zstd";

function compressionOf(head: Buffer): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : undefined;
}

function unpackerFor(compression: Compression | undefined): (NodeJS.ReadWriteStream & Readable) | undefined {
  if (compression === undefined) return undefined;
  if (compression === "gzip") return zlib.createGunzip({ chunkSize: PIECE });
  const { createZstdDecompress: create } = zlib as unknown as {
    createZstdDecompress?: (options: object) => zlib.Gunzip;
  };
  if (create) return create({ chunkSize: PIECE });
  throw new UsageError(
    `this Node.js (${process.version}) cannot read .zst; 22.15 and newer can, or: zstd -dc FILE | payment-codes scan -`,
  );
}
