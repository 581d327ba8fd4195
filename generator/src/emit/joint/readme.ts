import { markdownCode, markdownText, stringLiteral } from "../encode.ts";
import type { PackageHead } from "../package-files.ts";
import { compileTemplate } from "../template.ts";
import type { Part } from "./part.ts";

/**
 * Renders the README of the joint package.
 *
 * @param head - what its `package.json` says about it.
 * @param parts - the providers; the example is that of the first.
 * @returns Markdown.
 */
export async function renderJointReadme(
  { packageName, summary, project }: PackageHead,
  parts: readonly Part[],
): Promise<string> {
  const render = await compileTemplate("joint-readme.md.hbs");
  const [first] = parts;
  return render({
    package: packageName,
    summary: markdownText(summary),
    ids: parts.map(({ id }) => id).join(),
    parts: parts.map(({ id, name, packageName: own }) => ({
      name: markdownText(name),
      own: markdownCode(own),
      under: markdownCode(`${own}/…`),
      here: markdownCode(`${packageName}/${id}`),
      within: markdownCode(`${packageName}/${id}/…`),
    })),
    example: first && {
      ...first.example,
      id: first.id,
      quoted: stringLiteral(first.id),
      own: markdownCode(first.packageName),
      locale: first.locales[0],
    },
    commands: first && consoleBlocks(first),
    license: markdownText(project.license),
  });
}

/** What is typed and printed, which no line in it can end. */
function consoleBlocks({ shown }: Part): string[] {
  return [shown.explain, shown.scan].map(({ line, output }) => {
    const text = `$ ${line}\n${output.trimEnd()}`;
    if (/^\s*`{3}/m.test(text)) throw new Error("what a command prints would end its code block");
    return text;
  });
}
