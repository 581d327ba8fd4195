// Takes the turn in folders of a repository and does nothing with it: what killed runs have begun there is
// finished or undone, by the repository's own code, as by the next command that writes.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root = "", ...given] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, "generator/src/files", path)).href);
const { placeOf } = (await load("place.ts")) as typeof import("../../src/files/place.ts");
const { finishUnfinished } = (await load("turn.ts")) as typeof import("../../src/files/turn.ts");
const places = given.map((item) => item.split(":")) as [Parameters<typeof placeOf>[0], string][];
await finishUnfinished(await Promise.all(places.map(([kind, folder]) => placeOf(kind, join(root, folder)))));
