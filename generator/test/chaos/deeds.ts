import { existsSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LAYOUTS } from "../pages/layouts.ts";
import type { Chance } from "./chance.ts";
import { acceptedRows, PAGE, type PageRow, pageOf } from "./page.ts";
import type { Workspace } from "./workspace.ts";

/** A command that writes, with something for it to do. */
export interface Deed {
  readonly name: string;
  /** Makes something to do. The same chance makes the same. */
  readonly prepare: (workspace: Workspace, chance: Chance) => Promise<readonly string[]>;
  /** Where it writes, by kind: what was begun there is finished by whoever writes there next. */
  readonly places: readonly string[];
  /** Starts of paths that are changed together or not at all. */
  readonly together: readonly (readonly string[])[];
  /** A command that writes nothing, and names what is half done in these places. */
  readonly check?: readonly string[];
  /** Whether that command finds nothing once this one has come to its end. */
  readonly isClean: boolean;
  /** Whether it is seen to write; by the record of what it has begun when left out. */
  readonly isWriting?: (workspace: Workspace) => boolean;
  /** Exit status of a second run that finds everything done. */
  readonly again: readonly number[];
}

const PACKAGE = "packages/acme-pay-codes";
const ANY_NAME = ["ALPHA", "BRAVO", "CHARLIE", "DELTA", "ECHO", "FOXTROT", "GOLF", "HOTEL"] as const;

/** Replaces text of a file; what is not there is a mistake of ours. */
async function edit(workspace: Workspace, path: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(workspace.root, path);
  const text = await readFile(file, "utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} does not hold ${from}`);
  await writeFile(file, changed);
}

/** Changes what a page says, as providers do. */
export function changedRows(rows: readonly PageRow[], chance: Chance): PageRow[] {
  const changed = rows.map((row) => ({ ...row }));
  const isCard = ({ section }: PageRow) => section === "Card";
  const card = changed.filter(isCard);
  if (chance.is(0.5)) Object.assign(chance.of(card), { message: `Reworded ${chance.of(ANY_NAME)}` });
  // Without the first one, which has to be there, it would be another layout.
  const removable = changed.filter(({ section, code }) => section === "Pay" && code !== "200XX00");
  if (chance.is(0.4)) changed.splice(changed.indexOf(chance.of(removable)), 1);
  if (chance.is(0.5)) {
    const code = String(20 + chance.below(40));
    const last = changed.findLastIndex(isCard);
    const { section, documented } = changed[last] as PageRow;
    changed.splice(last + 1, 0, { section, code, network: "", message: `New ${chance.of(ANY_NAME)}`, documented });
  }
  return changed;
}

async function changedPage(workspace: Workspace, chance: Chance): Promise<string> {
  const { text, name } = pageOf(changedRows(await acceptedRows(workspace), chance), chance.of(LAYOUTS));
  const path = join(workspace.root, name);
  await writeFile(path, text);
  return path;
}

/** A code that the catalog does not have, as somebody adds it. */
export function newCode(chance: Chance, number: number, isReviewed: boolean): string[] {
  const code = String(20 + (number % 40));
  const name = `${chance.of(ANY_NAME)}_${code}`;
  const row = ["--doc", PAGE[1], "--line", String(900 + number), "--section", "Card"];
  return [
    ...["new", "code", "acme-pay", "card", code, "--name", name],
    ...["--message", `${chance.of(ANY_NAME)} ${code}`, "--documented", "Issuer will never approve", ...row],
    ...(isReviewed ? REVIEWED : []),
  ];
}

const REVIEWED = [
  ...["--scope", "transaction", "--outcome", "failed", "--retry", "never", "--reason", "do_not_honor"],
  ...["--title", "en=Declined", "--detail", "en=The issuer declined the payment."],
  ...["--title", "id=Ditolak", "--detail", "id=Penerbit menolak pembayaran.", "--reviewed"],
];

const isCompiling = ({ root }: Workspace) => existsSync(join(root, PACKAGE, "dist.new"));

/** All commands that write, but those that publish. */
export const DEEDS: readonly Deed[] = [
  {
    name: "generate",
    async prepare(workspace, chance) {
      await edit(workspace, "catalog/acme-pay/provider.yaml", 'summary: "', `summary: "${chance.of(ANY_NAME)} `);
      const left = join(workspace.root, PACKAGE);
      if (chance.is(0.3)) await rm(left, { recursive: true });
      else if (chance.is(0.5)) await rm(join(left, chance.of(["src", "messages", "codes.json"])), { recursive: true });
      return ["generate"];
    },
    places: [`package:${PACKAGE}`],
    together: [[PACKAGE]],
    check: ["generate", "--check"],
    isClean: true,
    again: [0],
  },
  {
    name: "new code",
    prepare: async (_workspace, chance) => newCode(chance, chance.below(40), chance.is(0.5)),
    places: ["catalog:catalog"],
    together: [["catalog"]],
    check: ["docs", "list"],
    isClean: true,
    again: [1],
  },
  {
    name: "docs update",
    async prepare(workspace, chance) {
      const page = await changedPage(workspace, chance);
      return ["docs", "update", ...PAGE, page, "--write", "--date", "2025-02-03"];
    },
    places: ["catalog:catalog", `package:${PACKAGE}`],
    together: [["catalog"], [PACKAGE]],
    check: ["docs", "list"],
    isClean: true,
    again: [0],
  },
  {
    name: "build",
    async prepare(workspace, chance) {
      if (chance.is(0.5)) await rm(join(workspace.root, PACKAGE, "dist"), { recursive: true });
      else await edit(workspace, `${PACKAGE}/src/index.ts`, /$/, `// ${chance.of(ANY_NAME)}\n`);
      return ["build", ...(chance.is(0.5) ? ["--if-needed"] : [])];
    },
    places: [`package:${PACKAGE}`],
    together: [],
    isWriting: isCompiling,
    isClean: false,
    again: [0],
  },
  {
    name: "new provider",
    async prepare(_workspace, chance) {
      const id = `${chance.of(ANY_NAME).toLowerCase()}-pay`;
      return ["new", "provider", id, "--kind", chance.of(["literal", "composite"])];
    },
    places: ["catalog:catalog"],
    together: [["catalog"]],
    check: ["docs", "list"],
    isClean: true,
    again: [1],
  },
  {
    name: "docs read --write-lock",
    async prepare(workspace, chance) {
      const page = await changedPage(workspace, chance);
      return ["docs", "read", ...PAGE, page, "--write-lock"];
    },
    places: ["catalog:catalog"],
    together: [["catalog"]],
    check: ["docs", "list"],
    isClean: true,
    again: [0],
  },
  {
    name: "schemas",
    async prepare(workspace, chance) {
      const folder = join(workspace.root, "generator/schemas");
      for (const name of ["cases", "page", "provider", "space", "taxonomy"])
        if (chance.is(0.7)) {
          const path = join(folder, `${name}.schema.json`);
          await (chance.is(0.5) ? rm(path) : writeFile(path, "{}\n"));
        }
      await writeFile(join(folder, "project.schema.json"), "{}\n");
      return ["schemas"];
    },
    places: ["schemas:generator/schemas"],
    together: [["generator/schemas"]],
    check: ["schemas", "--check"],
    isClean: true,
    again: [0],
  },
  {
    name: "release plan",
    async prepare(workspace, chance) {
      const baseline = join(workspace.root, "baseline");
      await cp(join(workspace.root, PACKAGE), join(baseline, "acme-pay-codes"), { recursive: true });
      await edit(workspace, "baseline/acme-pay-codes/codes.json", /"detail": ?"/, `"detail":"${chance.of(ANY_NAME)} `);
      if (chance.is(0.5)) await rm(join(workspace.root, PACKAGE, "dist"), { recursive: true });
      return ["release", "plan", "--baseline", baseline];
    },
    places: ["changesets:.changeset", `package:${PACKAGE}`],
    together: [[".changeset"]],
    check: ["release", "check", "--baseline", "baseline"],
    isClean: true,
    again: [0],
  },
  {
    name: "release rules",
    async prepare(workspace, chance) {
      await writeFile(join(workspace.root, "docs/versioning.md"), `${chance.of(ANY_NAME)}\n`);
      return ["release", "rules"];
    },
    places: ["docs:docs"],
    together: [["docs"]],
    check: ["release", "rules", "--check"],
    isClean: true,
    again: [0],
  },
  {
    name: "release pack",
    prepare: async ({ root }) => ["release", "pack", "--to", join(root, "release")],
    places: ["release:release", `package:${PACKAGE}`],
    together: [],
    isWriting: isCompiling,
    isClean: false,
    again: [0],
  },
];
