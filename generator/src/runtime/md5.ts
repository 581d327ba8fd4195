// MD5 (RFC 1321), which WebCrypto has not. Only packages of providers that sign with it load it, to compare, never to
// sign anything.

/** How far each step turns, four of them for each of the four rounds. */
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;

/**
 * Hashes bytes with MD5.
 *
 * @param message - any bytes, up to half a gigabyte.
 * @returns sixteen bytes.
 */
export function md5(message: Uint8Array): Uint8Array {
  const words = padded(message);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < words.length; block += 16) mix(state, words.subarray(block, block + 16));
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word, true);
  });
  return new Uint8Array(digest.buffer);
}

/** The message as words, least byte first: a one, zeros, and its length in bits at the end of a block. */
function padded(message: Uint8Array): Uint32Array {
  const length = (((message.length + 8) >> 6) + 1) << 6;
  const bytes = new DataView(new ArrayBuffer(length));
  new Uint8Array(bytes.buffer).set(message);
  bytes.setUint8(message.length, 0x80);
  bytes.setUint32(length - 8, message.length << 3, true);
  bytes.setUint32(length - 4, Math.floor(message.length / 0x20000000), true);
  return Uint32Array.from({ length: length / 4 }, (_, index) => bytes.getUint32(index * 4, true));
}

function mix(state: Uint32Array, block: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 0x100000000);
    const word = block[positionOf(round, step)] ?? 0;
    const sum = (a + chosen(round, b, c, d) + constant + word) | 0;
    const turn = TURNS[round * 4 + (step & 3)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
  }
  [a, b, c, d].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}

function chosen(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function positionOf(round: number, step: number): number {
  if (round === 0) return step;
  if (round === 1) return (5 * step + 1) & 15;
  return round === 2 ? (3 * step + 5) & 15 : (7 * step) & 15;
}
