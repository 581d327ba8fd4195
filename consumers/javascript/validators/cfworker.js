import { Validator } from "@cfworker/json-schema";

/** It compiles whole documents only, so a type is a document whose root refers to it. */
export async function prepare(schemas) {
  return async (path, type) => {
    const schema = schemas.get(path);
    const draft = schema.$schema.includes("2020-12") ? "2020-12" : "7";
    const validator = new Validator(type === "#" ? schema : rootAt(schema, type), draft);
    return (instance) => validator.validate(instance).valid;
  };
}

function rootAt({ $schema, $id, $defs, definitions }, type) {
  return { $schema, $id, ...($defs && { $defs }), ...(definitions && { definitions }), $ref: type };
}
