import { spawnSync } from "node:child_process";
import { cp, mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Chance } from "./chance.ts";
import { changedRows, newCode } from "./deeds.ts";
import { journalsOf } from "./kills.ts";
import type { Kind, Round } from "./kind.ts";
import { acceptedRows, PAGE, pageOf } from "./page.ts";
import { describeDifferences, differences, snapshot } from "./snapshot.ts";
import { demand } from "./violation.ts";
import { runCodes, sharedWorkspace, type Workspace } from "./workspace.ts";

/** Fills a small disk while commands write to it. */
export const smallDisk: Kind = {
  name: "small-disk",
  about: "lets commands write to a disk that is nearly full",
  async start(folder) {
    const reason = whyNot(folder);
    if (reason !== undefined) return { skipped: reason };
    const template = await sharedWorkspace(folder);
    return { round: (round) => fill(template, join(folder, "disk"), round) };
  },
};

/** Why no disk can be mounted here. */
function whyNot(folder: string): string | undefined {
  const error = mount(folder, 1);
  if (error === undefined) unmount(folder);
  return error;
}

function mount(folder: string, mebibytes: number): string | undefined {
  return run("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m,mode=0700`, "codes-chaos", folder]);
}

function unmount(folder: string): void {
  const error = run("umount", [folder]);
  if (error !== undefined) throw new Error(`${folder} is still mounted: ${error}`);
}

/** @returns what it said, where it failed. */
function run(tool: string, parameters: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(tool, parameters, {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim().split("\n")[0] ?? `${tool} failed`;
}

async function fill(template: Workspace, disk: string, round: Round): Promise<void> {
  await mkdir(disk, { recursive: true });
  // The catalog and its packages in all languages take half of it.
  const error = mount(disk, 12 + round.chance.below(3));
  if (error !== undefined) throw new Error(`${disk} cannot be mounted: ${error}`);
  try {
    await onDisk(template, disk, round);
  } finally {
    unmount(disk);
  }
}

/** What a command does on the disk, and with how much more of it it comes to its end. */
async function chooseCommand(template: Workspace, disk: string, chance: Chance): Promise<readonly string[]> {
  const catalog = ["--catalog", join(disk, "catalog")];
  const page = pageOf(changedRows(await acceptedRows(template), chance), "html table");
  const file = join(template.cache, "..", page.name);
  await writeFile(file, page.text);
  return chance.of([
    ["generate", ...catalog, "--out", join(disk, "packages")],
    ["generate", ...catalog, "--out", join(disk, "fresh")],
    [...newCode(chance, chance.below(40), true), ...catalog],
    ["new", "provider", "full-pay", ...catalog],
    ["docs", "read", ...PAGE, file, "--write-lock", ...catalog],
    ["docs", "update", ...PAGE, file, "--write", "--date", "2025-02-03", ...catalog],
    ["release", "rules", "--out", join(disk, "docs")],
  ]);
}

const FILLER = "filler";

async function onDisk(template: Workspace, disk: string, { chance, count }: Round): Promise<void> {
  for (const part of ["catalog", ".changeset"])
    await cp(join(template.root, part), join(disk, part), { recursive: true });
  const isBuilt = (path: string) => /\/(?:dist|data)(?:\/|$)/.test(path);
  const filter = (path: string) => !isBuilt(path.slice(template.root.length));
  await cp(join(template.root, "packages"), join(disk, "packages"), { recursive: true, filter });
  await mkdir(join(disk, "docs"));
  // Something to write.
  await rm(join(disk, "packages/acme-pay-codes/src"), { recursive: true });
  // Records of what was begun are on the same disk, or on one with room.
  const cache = join(chance.is(0.5) ? disk : template.cache, "cache");
  await rm(cache, { recursive: true, force: true });
  const parameters = await chooseCommand(template, disk, chance);
  const workspace = { root: template.root, cache };
  const room = chance.below(chance.is(0.5) ? 40 : 700) * 1024;
  const { bavail, bsize } = await statfs(disk);
  await writeFile(join(disk, FILLER), Buffer.alloc(Math.max(0, bavail * bsize - room)));
  const look = () => snapshot(disk, (path) => path !== "cache" && path !== FILLER);
  const before = look();
  const { status, err } = await runCodes(workspace, parameters);
  const command = `codes ${parameters.slice(0, 3).join(" ")} with ${room} bytes of room`;
  const full = look();
  if (status === 0 || status === 2) count("commands that had room enough");
  else {
    count("commands that had not room enough");
    demand(/\(ENOSPC|disk is full|database or disk is full/.test(err), `${command} to say that the disk is full`, () =>
      JSON.stringify({ status, err }),
    );
    if (journalsOf(workspace).length === 0)
      demand(differences(before, full).length === 0, `${command} to leave the files as they were`, () =>
        describeDifferences(before, full),
      );
    else demandOldOrStaged(before, full, command);
  }
  await rm(join(disk, FILLER));
  const again = await runCodes(workspace, parameters);
  const isDone = again.status === 0 || again.status === 2;
  demand(isDone || (status === 0 && again.status === 1), `${command} to succeed once there is room`, () =>
    JSON.stringify(again),
  );
  const left = [...look().keys()].filter((path) => path.endsWith(".codes-tmp"));
  demand(left.length === 0, `${command} to leave no temporary files once there is room`, () => left.join(", "));
  demand(journalsOf(workspace).length === 0, `${command} to leave nothing half done`, () =>
    journalsOf(workspace).join(", "),
  );
}

/** What could not be undone stands beside the files, and none of them is another one. */
function demandOldOrStaged(
  before: ReturnType<typeof snapshot>,
  full: ReturnType<typeof snapshot>,
  command: string,
): void {
  const lost = [...before].filter(([path, what]) => full.get(path) !== what);
  const added = [...full].filter(
    ([path, what]) => !before.has(path) && what !== "folder" && !path.endsWith(".codes-tmp"),
  );
  const wrong = [...lost, ...added].map(([path]) => path);
  demand(wrong.length === 0, `${command} to leave the old files, and new ones beside them`, () => wrong.join(", "));
}
