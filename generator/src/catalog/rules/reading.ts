/** Rules that files break before there is a model: whoever reads them, or packs the model, reports it. */
export const READING = [
  {
    id: "file",
    says: "A file that is needed is there and is UTF-8.",
  },
  {
    id: "file-end",
    says: "A file is complete: its last line says that nothing is missing.",
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
    says: "A key occurs only once in a map.",
  },
  {
    id: "unsafe-key",
    says: "A key is not a word that a programming language reserves.",
  },
  {
    id: "unsafe-text",
    says: "Text is NFC and has no control, bidirectional or invisible characters.",
  },
  {
    id: "blank-text",
    says: "A text or message has visible characters.",
  },
  {
    id: "unknown-field",
    says: "Every field belongs to the format of the file.",
  },
  {
    id: "missing-field",
    says: "Every field that cannot be inherited is there.",
  },
  {
    id: "vocabulary",
    says: "A value is a word of its vocabulary.",
  },
  {
    id: "format",
    says: "A code, name or address has the required form.",
  },
  {
    id: "shape",
    says: "A value has the required type.",
  },
  {
    id: "locales",
    says: "Every language has all texts, or names another language whose texts are used instead.",
  },
  {
    id: "provider",
    says: "A provider that a command names exists.",
  },
  {
    id: "case-body",
    says: "The body of a case is JSON.",
  },
  {
    id: "overlapping-envelopes",
    says: "No documented body fits two envelopes that read it differently.",
  },
] as const;

/** Id of a rule that whoever reads files reports. */
export type ReadingRule = (typeof READING)[number]["id"];
