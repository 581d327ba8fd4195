#include <map>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "check/checks.hpp"

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

namespace {

/// The document with a root that refers to the type: valijson compiles whole documents only.
json root_at(const json& document, const std::string& type) {
  if (type == "#") return document;
  json root{{"$ref", type}};
  for (const auto keyword : {"$schema", "$id", "$defs", "definitions"})
    if (document.contains(keyword)) root[keyword] = document[keyword];
  return root;
}

}  // namespace

Tally check_validation(const json& cases, const std::string& packages) {
  Tally tally;
  valijson::Validator validator;
  std::map<std::string, valijson::Schema> compiled;
  for (const json& item : cases) {
    const std::string schema = item["schema"], type = item["type"];
    const auto [found, is_new] = compiled.try_emplace(schema + type);
    if (is_new) {
      const json document = root_at(read_json(packages + "/" + schema), type);
      valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(document), found->second);
    }
    const json instance = item.contains("file") ? read_json(packages + "/" + item["file"].get<std::string>()) : item["instance"];
    const bool valid = validator.validate(found->second, NlohmannJsonAdapter(instance), nullptr);
    tally.check(valid == item["valid"], item["id"].get<std::string>() + " (" + type + ", " + item["note"].get<std::string>() +
                                            ") is said to be " + (valid ? "valid" : "invalid"));
  }
  return tally;
}
