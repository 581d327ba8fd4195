import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";

/** Lists of enum members for generators; strict mode wants to hear of every keyword. */
const FOR_GENERATORS = [
  "x-enum-varnames",
  "x-enumNames",
  "x-enum-descriptions",
  "x-enumDescriptions",
  "javaEnumNames",
  "tsEnumNames",
  "qt-accessors",
];

/** Ajv in strict mode; each draft has a class of its own. */
export async function prepare(schemas) {
  const dialects = [new Ajv2020({ strict: true, allowUnionTypes: true }), new Ajv({ strict: true })];
  dialects[1].addVocabulary(FOR_GENERATORS);
  const of = ({ $schema }) => dialects[$schema.includes("2020-12") ? 0 : 1];
  for (const schema of schemas.values()) of(schema).addSchema(schema);
  return async (path, type) => {
    const schema = schemas.get(path);
    return of(schema).getSchema(type === "#" ? schema.$id : `${schema.$id}${type}`);
  };
}
