// Generated from the catalog; do not edit.
import { KINDS, ORIGINS } from "../runtime/vocabulary.js";
import { type ExplainRequest, readArguments, type ScanRequest } from "./arguments.js";
import { explain } from "./explain/explain.js";
import { answerMarkdown } from "./explain/markdown.js";
import { answerText } from "./explain/text.js";
import { EXIT, UsageError } from "./failure.js";
import { helpText } from "./help.js";
import { scan } from "./scan/scan.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Runs the command.
 *
 * @param args - the arguments, without the program.
 * @param around - what it needs of the process.
 * @returns the exit status.
 */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const { library, write, warn, isPiped } = around;
  try {
    const vocabulary = { providers: library.providers, kinds: KINDS, origins: ORIGINS };
    const request = readArguments(args, vocabulary, isPiped);
    if (request.command === "explain") return await runExplain(request, around);
    if (request.command === "scan") return await scan(request as ScanRequest, around);
    if (request.command === "version") write(`${library.name} ${library.version} (data ${await library.digest()})\n`);
    else write(helpText(request.about, library.providers));
    // Without a command it was used wrongly, though what it says is the same.
    return args.length === 0 ? EXIT.usage : EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`payment-codes: ${error.message}\n`);
    return EXIT.usage;
  }
}

async function runExplain(
  request: ExplainRequest,
  { library, terminal, readInput, write }: Surroundings,
): Promise<number> {
  const answer = await explain(library, request, request.query === "-" ? await readInput() : undefined);
  const [labels, words] = [library.labels(answer.lang), library.sentences(answer.lang)];
  if (request.format === "json") write(`${JSON.stringify(answer, null, 2)}\n`);
  else write(request.format === "md" ? answerMarkdown(answer, labels) : answerText(answer, labels, words, terminal));
  if (answer.count > 1) return EXIT.several;
  return answer.count === 1 || (answer.count === 0 && answer.earlier.length > 0) ? EXIT.done : EXIT.notInCatalog;
}
