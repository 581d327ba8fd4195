package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;

/** A generator, and how its users read and write. */
enum Generator {
  JSONSCHEMA2POJO(
      "jsonschema2pojo",
      "javaEnumNames",
      "a field of the name additionalProperties needs includeAdditionalProperties=false; enums are inside of the root type") {
    @Override
    JsonNode roundTrip(Class<?> root, String json) throws ReflectiveOperationException, IOException {
      return Json.MAPPER.valueToTree(Json.MAPPER.readValue(json, root));
    }
  },
  QUICKTYPE("quicktype with Jackson", "qt-accessors", "it spells some words of types in capitals: DokuAPI") {
    @Override
    JsonNode roundTrip(Class<?> root, String json) throws ReflectiveOperationException, IOException {
      var converter = root.getClassLoader().loadClass(root.getPackageName() + ".Converter");
      Object read = converter.getMethod("fromJsonString", String.class).invoke(null, json);
      return Json.MAPPER.readTree((String) converter.getMethod("toJsonString", root).invoke(null, read));
    }
  };

  final String tool;

  /** The keyword that gives members their names; a definition without it is not an enum with names. */
  final String names;

  /** What its users should know. */
  final String note;

  Generator(String tool, String names, String note) {
    this.tool = tool;
    this.names = names;
    this.note = note;
  }

  /** Folder and package of what it generated. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a text into the root type and writes it back. */
  abstract JsonNode roundTrip(Class<?> root, String json) throws ReflectiveOperationException, IOException;
}
