// What a page, its Markdown, the terminal and a table say about one meaning of a code, read back from each of them.
import type { Line } from "../../generator/test/table-files.ts";
import { spacesAs } from "./spaces.ts";

/** Everything that is said about a meaning, in one language. */
export interface Said {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly customer: string;
  readonly money: string;
  readonly retry: string;
  readonly actor: string;
  readonly ask: string;
  readonly disclosure: string;
}

/** What the parts of an answer are called, by what they say. */
export type Labels = Readonly<Record<"money" | "retry" | "ask" | "action" | "actor" | "customer", string>>;

/** A page names the language of each text for customers. */
export type PageLabels = Labels & Readonly<Record<"disclosure", string>>;

const none = "nothing";

/**
 * Reads the meanings on a page.
 *
 * @param source - the page.
 * @param labels - what its parts are called.
 * @param locale - its language.
 * @returns what each meaning says, as a browser shows it.
 */
export function saidByHtml(source: string, labels: Labels, locale: string): Said[] {
  const articles = [...source.matchAll(/<article class="meaning".*?<\/article>/gs)].map(([all]) => all);
  return articles.map((article) => {
    const facts = new Map(
      [...article.matchAll(/<dt>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(
        ([, name = "", value = ""]) => [shown(name), shown(value)] as const,
      ),
    );
    const one = (pattern: RegExp) => shown(pattern.exec(article)?.[1] ?? none);
    const quotes = article.matchAll(/<blockquote lang="([^"]*)">\s*<span>(.*?)<\/span>/gs);
    return {
      ...factsOf(facts, labels),
      title: one(/<(?:h2|p) class="name">(.*?)<\/(?:h2|p)>/s),
      detail: one(/<p class="lead">(.*?)<\/p>/s),
      customer: shown([...quotes].find(([, language]) => language === locale)?.[2] ?? none),
      disclosure: one(/<\/blockquote>\s*<p class="soft">(.*?)<\/p>\s*<\/figure>/s),
    };
  });
}

/**
 * Reads the meanings in Markdown.
 *
 * @param source - the Markdown of a page.
 * @param labels - what its parts are called.
 * @param count - how many meanings there are.
 * @returns what each of them says, without marks.
 */
export function saidByMarkdown(source: string, labels: PageLabels, count: number): Said[] {
  const [head = "", ...sections] = source.split(/^## /m);
  const own = count > 1 ? sections.slice(0, count) : [head.replace(/^# (`+).*?\1 /, "")];
  return own.map((section) => {
    const paragraphs = section.trim().split("\n\n");
    const list = paragraphs.findIndex((paragraph) => paragraph.startsWith("- "));
    const facts = new Map(
      (paragraphs[list] ?? "").split("\n").map((line) => {
        const [, name = "", value = ""] = /^- (.*?): (.*)$/.exec(line) ?? [];
        return [name, plain(value)] as const;
      }),
    );
    return {
      ...factsOf(facts, labels),
      title: plain(paragraphs[0] ?? none),
      detail: plain(paragraphs[list - 1] ?? none),
      disclosure: facts.get(labels.disclosure) ?? none,
    };
  });
}

/**
 * Reads the meanings in a terminal of eighty columns.
 *
 * @param source - what was printed.
 * @param labels - what its parts are called.
 * @param count - how many meanings there are.
 * @returns what each of them says, in lines of any length and without what stands in brackets.
 */
export function saidByTerminal(source: string, labels: Labels & { readonly why: string }, count: number): Said[] {
  const names = Object.values(labels);
  return source
    .split("\n\n")
    .slice(0, count)
    .map((block) => {
      const [, title = none, ...lines] = block.split("\n");
      const facts = new Map<string, string>();
      const detail: string[] = [];
      let name = "";
      for (const line of lines) {
        const label = line.slice(0, INDENT).trim();
        const isNew = names.includes(label) && line.slice(label.length, INDENT).trim() === "";
        if (isNew) name = label;
        else if (name !== "" && line.startsWith(" ".repeat(INDENT)) === false) name = line;
        if (name === "") detail.push(line);
        else facts.set(name, `${facts.get(name) ?? ""} ${isNew ? line.slice(INDENT) : line.trim()}`.trim());
      }
      const said = factsOf(facts, labels);
      const sentence = (text: string) => text.replace(/ \[[^[\]]*\]$/, "");
      return {
        ...{ ...said, title, detail: detail.join(" ") },
        ...{ money: sentence(said.money), retry: sentence(said.retry), actor: sentence(said.actor) },
        disclosure: facts.get(labels.why) ?? none,
      };
    });
}

/** Columns in front of a text. */
const INDENT = 16;

/**
 * Says what the texts of a table say.
 *
 * @param row - the row of a code.
 * @param texts - the row of its texts.
 * @returns the texts.
 */
export function textsOf(row: Line, texts: Line | undefined): Pick<Said, "title" | "detail" | "action" | "customer"> {
  const { title = none, detail = none, action = none, customer = none } = texts ?? {};
  return row.message === texts?.message ? { title, detail, action, customer } : textsOf({}, undefined);
}

function factsOf(facts: ReadonlyMap<string, string>, labels: Labels): Omit<Said, "title" | "detail" | "disclosure"> {
  const said = (name: keyof Labels) => facts.get(labels[name]) ?? none;
  return {
    ...{ money: said("money"), retry: said("retry"), ask: said("ask") },
    ...{ action: said("action"), actor: said("actor"), customer: said("customer") },
  };
}

/** Text of HTML as it is shown. */
function shown(source: string): string {
  const text = source.replace(/<[^>]*>/g, "");
  const named = { lt: "<", gt: ">", quot: '"', amp: "&", nbsp: "\u00a0" } as Readonly<Record<string, string>>;
  return spacesAs(
    text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
      name === undefined
        ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
        : (named[name] ?? all),
    ),
  );
}

/** Text of Markdown without its marks. */
function plain(source: string): string {
  return spacesAs(source.replace(/\\([\\`*_{}[\]<>#|~])/g, "$1"));
}
