/** Lines that documentation sites put around any page: buttons, search, links to what is above. */
const AROUND = [
  /^cop(?:y|ied)(?: (?:page|link|code|as markdown))?$/i,
  /^(?:on this page|table of contents|contents|in this article)$/i,
  /^(?:search|search(?:\.{3}|…)|ctrl ?\+? ?k|⌘ ?k|ask(?: ai)?|menu|more)$/i,
  /^(?:jump to content|skip to (?:main )?content|back to top|suggest edits)$/i,
  /^\{% .* %\}$/,
  /^chevron-(?:up|down|left|right)$/,
  /^for the complete documentation index, see llms\.txt\b.*$/i,
];

/** Lines behind the last line of a page: GitBook, ReadMe, docsify, Apidog, Docusaurus and their like. */
const BEHIND = [
  /^(?:last )?(?:updated|modified)(?: ?(?:at|on|about|over|almost|less than|an?|[0-9]).*)?$/i,
  /^was this (?:page |article )?helpful\??$/i,
  /^did this page help you\??$/i,
  /^(?:powered by|built with)(?: .*)?$/i,
  /^edit (?:this page|on github|page)(?: .*)?$/i,
  /^(?:previous|next)$/i,
  /^(?:Previous|Next)\p{Lu}.*$/u,
  /^agent instructions(?:: .*)?$/i,
];

/** Longest line that a site puts around a page. */
const MAX_LENGTH = 400;

/**
 * Whether a line belongs to the site and not to the page, wherever it stands.
 *
 * @param text - the line.
 * @returns true for buttons and the like.
 */
export function isAroundPage(text: string): boolean {
  return text.length <= MAX_LENGTH && AROUND.some((pattern) => pattern.test(text));
}

/**
 * Whether a line stands behind the content of a page: from here on, the site speaks.
 *
 * @param text - the line.
 * @returns true for the first line of such an end.
 */
export function isBehindPage(text: string): boolean {
  return text.length <= MAX_LENGTH && BEHIND.some((pattern) => pattern.test(text));
}
