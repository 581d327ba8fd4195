import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, it } from "vitest";
import type { CodesData } from "../../src/emit/codes-json.ts";
import { PACKAGES } from "../../src/places.ts";
import { md5 } from "../../src/runtime/md5.ts";
import type { verifyNotification } from "../../src/runtime/verify.ts";
import { ACME } from "../acme-catalog.ts";
import { emptyFolder } from "../catalog-copy.ts";

// The vectors of codes.json are all that a port to another language has. Each mistake here is one that they have to find.

type Verify = typeof verifyNotification;
type Mistake = readonly [name: string, file: string, from: string, to: string];

const RUNTIME = fileURLToPath(new URL("../../src/runtime/", import.meta.url));

const MISTAKES: readonly Mistake[] = [
  ["everything is genuine", "verify.ts", "if (right) return", "if (true) return"],
  ["nothing is genuine", "verify.ts", "if (right) return", "if (false) return"],
  ["the time is not looked at", "verify.ts", "if (window === undefined) return undefined;", "return undefined;"],
  ["the future is as good as the past", "verify.ts", "-age <= window.futureSeconds", "true"],
  ["the past is as good as the future", "verify.ts", "age <= past &&", "true &&"],
  ["names that stand twice are read over", "verify.ts", "if (body.isAmbiguous)", "if (false)"],
  [
    "only the first key is tried",
    "verify.ts",
    "for (const secret of secrets)",
    "for (const secret of secrets.slice(0, 1))",
  ],
  ["the prefix is not looked at", "verify.ts", "if (!signature.startsWith(prefix)) return undefined;", ""],
  ["the separator is left out", "verify.ts", 'index > 0 ? separator : ""', '""'],
  ["texts of parts are left out", "verify.ts", 'ownOf(part, "text") ?? ""', '""'],
  ["the key is not in the text", "verify.ts", 'if (from === "key")', "if (false)"],
  ["the body is not in the text", "verify.ts", 'if (from === "body")', "if (false)"],
  ["the hash is always hexadecimal", "verify.ts", '=== "base64" ? toBase64', "=== undefined ? toBase64"],
  ["the method is as given", "verify.ts", "?.toUpperCase()", ""],
  ["the path is not looked at", "verify.ts", "return filledText(received.path)", 'return "/payments/notifications"'],
  ["only the raw body is tried", "verify.ts", ": [raw, minified]", ": [raw]"],
  ["a body is always minified", "verify.ts", 'ownOf(part, "minified") === true', "true"],
  ["headers count by case", "verify-request.ts", "name.toLowerCase()", "name"],
  ["a missing header is empty", "verify.ts", '{ problem: "header_missing", missing: name }', '""'],
  ["what covers nothing covers all", "verify.ts", 'covers: covers ?? "body"', 'covers: covers?.[0] ? covers : "body"'],
  ["hexadecimal may be in capitals", "verify-platform.ts", "/^(?:[0-9a-f]{2})+$/", "/^(?:[0-9a-f]{2})+$/i"],
  ["base64 may have loose bits", "verify-platform.ts", "platform.btoa(binary) === text", "true"],
  ["numbers are as parsed", "verify-body.ts", "? token : undefined", "? String(Number(token)) : undefined"],
  [
    "a form is no body",
    "verify.ts",
    'json === undefined && rules.some((rule) => ownOf(rule, "format") === "form")',
    "false",
  ],
  ["HMAC has always the same hash", "verify-crypto.ts", 'algorithm.slice("hmac-".length)', '"sha256"'],
  ["a wrong public key is a forgery", "verify.ts", "if (right === false) isUsable", "if (right !== true) isUsable"],
  [
    "RSA has another hash",
    "verify-crypto.ts",
    'name: "RSASSA-PKCS1-v1_5", hash: "SHA-256"',
    'name: "RSASSA-PKCS1-v1_5", hash: "SHA-512"',
  ],
  ["a forgery says that it is old", "verify.ts", "isOther ? 1 : 5", "isOther ? 1 : 0"],
];

const PROVIDERS = [
  ["acme-pay", join(ACME, "golden")],
  ...["midtrans", "doku", "klikoo"].map((id) => [id, join(PACKAGES, `${id}-codes`)]),
].map(([provider = "", folder = ""]) => ({
  provider,
  codes: JSON.parse(readFileSync(join(folder, "codes.json"), "utf8")) as CodesData,
}));

/** Builds the check of signatures with one mistake in it. */
async function buildVerify(folder: string, name: string, mistake?: Mistake): Promise<Verify> {
  const [, file = "", from = "", to = ""] = mistake ?? [];
  const path = join(RUNTIME, file);
  const source = mistake ? await readFile(path, "utf8") : "";
  if (mistake && source.split(from).length !== 2) throw new Error(`${from} does not stand in ${file} exactly once`);
  const { outputFiles } = await build({
    entryPoints: [join(RUNTIME, "verify.ts")],
    ...{ bundle: true, format: "esm", platform: "node", write: false, logLevel: "silent" },
    plugins: [
      {
        name: "mistake",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
            mistake && loaded === path ? { contents: source.replace(from, () => to), loader: "ts" } : undefined,
          ),
      },
    ],
  });
  const out = join(folder, `${name}.mjs`);
  await writeFile(out, outputFiles?.[0]?.text ?? "");
  return ((await import(pathToFileURL(out).href)) as { verifyNotification: Verify }).verifyNotification;
}

/** The first vector that does not come out as it has to. */
async function firstWrong(verify: Verify): Promise<string | undefined> {
  for (const { provider, codes } of PROVIDERS) {
    const signatures = { provider, rules: codes.notifications as never, md5 };
    for (const { name, notification, keys, now, expect: expected } of codes.verification.vectors) {
      const result = (await verify(signatures, notification, keys, { now: new Date(now) })) as unknown as Record<
        string,
        unknown
      >;
      const isRight = Object.entries(expected).every(
        ([key, value]) => JSON.stringify(result[key]) === JSON.stringify(value),
      );
      if (!isRight) return `${provider} ${name}`;
    }
  }
  return undefined;
}

let folder: string;
beforeAll(async () => {
  folder = await emptyFolder();
});

it("vectors hold for the code as it is", async () => {
  expect(await firstWrong(await buildVerify(folder, "right"))).toBeUndefined();
});

it.each(MISTAKES)("vectors find that %s", async (...mistake) => {
  const name = `mistake-${MISTAKES.findIndex(([one]) => one === mistake[0])}`;
  expect(await firstWrong(await buildVerify(folder, name, mistake))).toBeDefined();
});
