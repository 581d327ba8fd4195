import type { Repository } from "./repository.ts";

// Emitters of packages in other languages that are as small as can be: what a release has to do with them does not depend
// on what is in them.

const HEAD = `import type { Model } from "../../../catalog/model.ts";
import type { Output } from "../../output.ts";
import type { EmitContext } from "../../context.ts";
import { dataDigest } from "../digest.ts";
`;

const PYTHON = `${HEAD}import { pythonVersion } from "../version.ts";

export function pythonOutputs(model: Model, { version, license }: EmitContext): readonly Output[] {
  const module = \`\${model.id}_codes\`.replaceAll("-", "_");
  const file = (path: string, text: string): Output => ({ path: \`python/\${path}\`, use: "native", make: { text: () => text } });
  const own = pythonVersion(version);
  const project = \`[project]\\nname = "\${model.id}-codes"\\nversion = "\${own}"\\ndescription = "Codes"\\nreadme = "README.md"\\nlicense = "MIT"\\nlicense-files = ["LICENSE"]\\nrequires-python = ">=3.9"\\n\`;
  const backend = '[build-system]\\nrequires = ["flit_core >=3.12"]\\nbuild-backend = "flit_core.buildapi"\\n';
  return [
    file("pyproject.toml", \`\${backend}\\n\${project}\`),
    file("README.md", \`# \${model.id}-codes\\n\`),
    file("LICENSE", license),
    file(\`src/\${module}/__init__.py\`, \`VERSION = "\${own}"\\nDATA_DIGEST = "\${dataDigest(model)}"\\n\`),
  ];
}
`;

const PHP = `${HEAD}
export function phpOutputs(model: Model, _context: EmitContext): readonly Output[] {
  const file = (path: string, text: string): Output => ({ path: \`php/\${path}\`, use: "native", make: { text: () => text } });
  const space = \`Org\\\\\\\\\${model.identifier}Codes\\\\\\\\\`;
  return [
    file("composer.json", \`{ "name": "org/\${model.id}-codes", "license": "MIT", "autoload": { "psr-4": { "\${space}": "src/" } } }\\n\`),
    file("src/Data.php", \`<?php\\n\\nnamespace Org\\\\\${model.identifier}Codes;\\n\\nfinal class Data\\n{\\n    public const DATA_DIGEST = '\${dataDigest(model)}';\\n}\\n\`),
  ];
}
`;

const EMITTERS: Readonly<Record<string, string>> = { python: PYTHON, php: PHP };

/**
 * Gives the packages of a repository others beside them, in place of those that it may have.
 *
 * @param repository - the repository; the change is committed.
 */
export async function addLanguages(repository: Repository): Promise<void> {
  for (const [language, text] of Object.entries(EMITTERS))
    await repository.write(`generator/src/emit/native/${language}/outputs.ts`, text);
  await repository.run(["codes", "generate"]);
  await repository.commit();
}
