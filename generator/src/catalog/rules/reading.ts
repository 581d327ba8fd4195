/** Rules that files break before there is a model: whoever reads them, or packs the model, reports it. */
export const READING = [
  {
    id: "file",
    says: "A file that is needed is there and is UTF-8.",
  },
  {
    id: "file-end",
    says: "A file is there to its end: its last line says so.",
  },
  {
    id: "file-size",
    says: "A file is small enough to be reviewed.",
  },
  {
    id: "depth",
    says: "A file is not nested too deep.",
  },
  {
    id: "yaml",
    says: "A file is valid YAML.",
  },
  {
    id: "yaml-alias",
    says: "No aliases: what is written is what counts.",
  },
  {
    id: "yaml-anchor",
    says: "No anchors: what is written is what counts.",
  },
  {
    id: "yaml-merge-key",
    says: "No merge keys: what is written is what counts.",
  },
  {
    id: "yaml-tag",
    says: "No tags: every value is text.",
  },
  {
    id: "duplicate-key",
    says: "A key stands once in a map.",
  },
  {
    id: "unsafe-key",
    says: "A key is not one that languages reserve.",
  },
  {
    id: "unsafe-text",
    says: "Text is NFC and has no control, bidirectional or invisible characters.",
  },
  {
    id: "blank-text",
    says: "A text or message has something to see.",
  },
  {
    id: "unknown-field",
    says: "A field is one of the format.",
  },
  {
    id: "missing-field",
    says: "What cannot be inherited is there.",
  },
  {
    id: "vocabulary",
    says: "A value is one of its vocabulary.",
  },
  {
    id: "format",
    says: "A code, name or address has its form.",
  },
  {
    id: "shape",
    says: "A value has its kind.",
  },
  {
    id: "locales",
    says: "Every language has all texts, or another one whose texts stand in for it.",
  },
  {
    id: "provider",
    says: "A provider that is asked for exists.",
  },
  {
    id: "case-body",
    says: "The body of a case is JSON.",
  },
  {
    id: "overlapping-envelopes",
    says: "No documented body is of two kinds that say different things.",
  },
] as const;

/** Id of a rule that whoever reads files reports. */
export type ReadingRule = (typeof READING)[number]["id"];
