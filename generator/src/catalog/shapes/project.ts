import { z } from "zod";
import { localeFaults, localeFields } from "../locales.ts";
import { text } from "../text-shape.ts";

/** `catalog/project.yaml`: what every package has in common. */
export const projectShape = z
  .strictObject({
    scope: z
      .string()
      .regex(/^@[a-z0-9][a-z0-9-]*$/)
      .describe("npm scope of the packages"),
    license: text,
    author: text,
    repository: z
      .string()
      .regex(/^git\+https:\/\/[0-9A-Za-z.-]+(\/[0-9A-Za-z._-]+)+\.git$/)
      .optional()
      .describe(
        "Git address of this repository, as git+https://host/owner/name.git; needed to publish with provenance",
      ),
    phpRepository: z
      .string()
      .regex(/^(?:(?:https|ssh|file):\/\/[^\s{}?#]*|[0-9A-Za-z._-]+@[0-9A-Za-z.-]+:[^\s{}]*)\{package\}[^\s{}?#]*$/)
      .optional()
      .describe(
        "Git address of the read-only repositories that Packagist reads PHP packages from, with {package} for the name of each, as https://host/owner/{package}-php.git; without it, no PHP package is published",
      ),
    mavenGroup: z
      .string()
      .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/)
      .optional()
      .describe("Group of the Java packages, a domain backwards; the npm scope without its mark, if it is missing"),
    mavenRepository: z
      .string()
      .regex(/^(?:https?|file):\/\/[^\s?#]+$/)
      .optional()
      .describe(
        "Address that the Java packages are installed from, which is asked for each version before it is published; without it, no Java package is published",
      ),
    mavenUpload: z
      .string()
      .regex(/^(?:https?|file):\/\/[^\s?#]+$/)
      .optional()
      .describe(
        "Address that Maven uploads the Java packages to, for a repository of your own; without it, they are signed and sent to Maven Central",
      ),
    ...localeFields,
  })
  .superRefine((project, context) => {
    for (const { path, found, expected, mend } of localeFaults(project))
      context.addIssue({
        code: "custom",
        message: expected,
        path: [...path],
        params: { rule: "locales", found, mend },
      });
  });
