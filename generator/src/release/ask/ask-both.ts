import { type Asked, type AskedPackage, askedOf, NOTHING_ASKED } from "../../compare/answers/compare-answers.ts";
import { questionsFor } from "../../compare/index.ts";
import type { Published, PublishedCatalog } from "../../compare/published.ts";
import { askProgram } from "./ask-program.ts";
import { type Program, programOf, sameProgram } from "./program.ts";

/**
 * Puts the bodies and codes of both versions of a package to both of them; in the joint package, those of each provider
 * to the modules of that provider.
 *
 * @param old - the package as it was published.
 * @param now - the package as it would be published.
 * @returns the replies; nothing was asked where both run the same program.
 * @throws CommandError when one of them cannot be loaded.
 */
export async function askBoth(old: Published, now: Published): Promise<AskedPackage> {
  if (old.providers === undefined && now.providers === undefined)
    return askCatalogs([old, programOf(old)], [now, programOf(now)]);
  const providers = new Map<string, Asked>();
  // One after another: each asks in two processes.
  for (const [id, after] of now.providers ?? []) {
    const before = old.providers?.get(id);
    if (before) providers.set(id, await askCatalogs([before, programOf(old, id)], [after, programOf(now, id)]));
  }
  return { ...NOTHING_ASKED, providers };
}

type Version = readonly [catalog: PublishedCatalog, program: Program];

async function askCatalogs([old, oldProgram]: Version, [now, newProgram]: Version): Promise<Asked> {
  if (sameProgram(oldProgram, newProgram)) return NOTHING_ASKED;
  const questions = questionsFor(old, now);
  const [before = [], after = []] = await Promise.all(
    [oldProgram, newProgram].map((program) => askProgram(program, questions)),
  );
  return askedOf(questions, before, after);
}
