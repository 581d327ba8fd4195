import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ifThere } from "../../../files/inside.ts";
import { zipEntries } from "../zip.ts";
import { repositoryFile } from "./repository-file.ts";

/** What Maven calls a version of a package. */
export interface Artifact {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

/** What a repository has of a version: nothing or only a part, the same, or something else and why that is seen. */
export type Found =
  | { readonly state: "missing" | "same"; readonly why?: undefined }
  | { readonly state: "other"; readonly why: string };

/** Endings of the files of a version; the archives follow from the sources and the compiler. */
const [POM, CLASSES, SOURCES, DOCUMENTATION] = [".pom", ".jar", "-sources.jar", "-javadoc.jar"];

/**
 * Compares a version in a repository with the sources of a package. Two compilers make different classes of the same
 * sources, so the published sources are what is compared.
 *
 * @param repository - address of the repository.
 * @param artifact - the version.
 * @param folder - the sources of the package, with nothing else.
 * @returns what the repository has.
 * @throws CommandError when the repository does not answer: that does not mean that it has nothing.
 */
export async function compareArtifact(repository: string, artifact: Artifact, folder: string): Promise<Found> {
  const [pom, classes, sources, documentation] = await Promise.all(
    [POM, CLASSES, SOURCES, DOCUMENTATION].map((ending) => repositoryFile(repository, pathOf(artifact, ending))),
  );
  const own = await readFile(join(folder, "pom.xml"));
  if (pom !== undefined && !pom.equals(own)) return other("its pom.xml is another one");
  if (sources !== undefined) {
    const why = await differenceOf(sources, folder);
    if (why !== undefined) return other(why);
  }
  const isWhole = [pom, classes, sources, documentation].every((file) => file !== undefined);
  return { state: isWhole ? "same" : "missing" };
}

function other(why: string): Found {
  return { state: "other", why };
}

function pathOf({ group, artifact, version }: Artifact, ending: string): string {
  return [...group.split("."), artifact, version, `${artifact}-${version}${ending}`].join("/");
}

/** Says how the published sources differ, if they do. */
async function differenceOf(archive: Buffer, folder: string): Promise<string | undefined> {
  let published: ReadonlyMap<string, Buffer>;
  try {
    published = new Map(zipEntries(archive).map(({ name, content }) => [name.toString("utf8"), content]));
  } catch (error) {
    return `its sources cannot be read (${(error as Error).message})`;
  }
  const own = new Map<string, Buffer>();
  for (const kind of ["java", "resources"]) {
    const root = join(folder, "src", "main", kind);
    for (const item of (await ifThere(readdir(root, { recursive: true, withFileTypes: true }))) ?? []) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name);
      own.set(relative(root, path).split(sep).join("/"), await readFile(path));
    }
  }
  const changed = [...own].find(([path, content]) => !published.get(path)?.equals(content))?.[0];
  if (changed !== undefined) return `its ${changed} is another one`;
  const more = [...published.keys()].find((path) => /\.java$/.test(path) && !own.has(path));
  return more && `it has ${more}, which is not in the package`;
}
