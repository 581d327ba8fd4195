/** Elements that hold what a site puts around its pages. */
const TAGS = new Set(["nav", "aside", "footer", "button", "select"]);

/** Roles that say the same. */
const ROLES = new Set(["navigation", "banner", "contentinfo", "complementary", "search"]);

/** Classes by which documentation systems name such parts where element and role do not: docsify, ReadMe, Docusaurus. */
const CLASSES = new Set(
  "sidebar sidebar-nav sidebar-toggle app-nav toc content-toc table-of-contents breadcrumb breadcrumbs pagination pagination-nav rm-header rm-sidebar".split(
    " ",
  ),
);

/** Longest list of classes that is looked at. */
const MAX_CLASSES = 2000;

/**
 * Whether an element holds what a site puts around a page: navigation, footer, buttons.
 *
 * @param tag - name of the element.
 * @param attributes - its attributes.
 * @param within - whether it stands in an element of a name.
 * @returns true for the frame of a site.
 */
export function isSiteFrame(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  within: (tag: string) => boolean,
): boolean {
  if (TAGS.has(tag) || ROLES.has(attributes.role ?? "")) return true;
  // Within the page, a header holds its title.
  if (tag === "header") return !within("main") && !within("article");
  const names = attributes.class;
  return (
    names !== undefined &&
    names.length < MAX_CLASSES &&
    names
      .toLowerCase()
      .split(/\s+/)
      .some((name) => CLASSES.has(name))
  );
}
