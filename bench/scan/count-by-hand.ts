// What people write themselves: find the lines with a code, parse them, and count by code and message. No verdicts.
import { openSync, readSync } from "node:fs";

const [, , path = ""] = process.argv;
const handle = openSync(path, "r");
const name = Buffer.from('"responseCode"');
const piece = Buffer.allocUnsafe(256 * 1024);
const counts = new Map<string, number>();
let carry: Buffer = Buffer.alloc(0);
for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
  const data = Buffer.concat([carry, piece.subarray(0, read)]);
  const end = data.lastIndexOf(10) + 1;
  for (let at = data.indexOf(name); at >= 0 && at < end; ) {
    const [from, to] = [data.lastIndexOf(10, at) + 1, data.indexOf(10, at)];
    const { response } = JSON.parse(data.toString("utf8", from, to));
    const key = `${response.responseCode} ${response.responseMessage}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    at = data.indexOf(name, to);
  }
  carry = Buffer.from(data.subarray(end));
}
const byCode: Record<string, number> = {};
for (const [key, count] of counts) {
  const [code = ""] = key.split(" ");
  byCode[code] = (byCode[code] ?? 0) + count;
}
console.log(JSON.stringify(byCode));
