// What the command prints about a code, as a terminal shows it.
import { pathToFileURL } from "node:url";
import { explain } from "../../generator/src/command-line/explain/explain.ts";
import { answerText } from "../../generator/src/command-line/explain/text.ts";
import { openLibrary } from "../../generator/src/command-line/library.ts";

/** What is asked for. */
export interface Asked {
  readonly provider: string;
  readonly code: string;
}

/**
 * Explains a code.
 *
 * @param folder - folder of the joint package, built.
 * @param asked - the code.
 * @param width - columns.
 * @returns what is typed, and what is printed, as HTML.
 */
export async function explained(
  folder: string,
  { provider, code }: Asked,
  width: number,
): Promise<{ readonly typed: string; readonly printed: string }> {
  const library = await openLibrary(new URL(`${pathToFileURL(folder).href}/`));
  const filters = { providers: [provider] };
  const answer = await explain(library, { command: "explain", filters, format: "text", query: code });
  const text = answerText(answer, library.labels(answer.lang), library.sentences(answer.lang), {
    width,
    isStyled: true,
  });
  return { typed: `npx ${library.name} explain ${code} --provider ${provider}`, printed: styled(text) };
}

const ESCAPE = "\u001b";

/** The command knows bold letters alone. */
function styled(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(`${ESCAPE}[1m`, "<b>")
    .replaceAll(`${ESCAPE}[22m`, "</b>");
}
