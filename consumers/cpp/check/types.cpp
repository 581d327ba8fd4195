// Reads the sample of one provider with the types that were generated for it. CMake says which: PROVIDER, the namespace
// NAMESPACE of HEADER with the root type ROOT, and MEMBERS with a line MEMBER(type, name) for each member of an enum.
#include HEADER

#include <algorithm>
#include <exception>
#include <filesystem>
#include <map>

#include "check/tally.hpp"

using nlohmann::json;

namespace {

/// What each member of each enum stands for.
std::map<std::string, std::map<std::string, json>> members() {
  std::map<std::string, std::map<std::string, json>> found;
#define MEMBER(type, name) found[#type][#name] = NAMESPACE::type::name;
#include MEMBERS
#undef MEMBER
  return found;
}

/// The item of cases.json, or the file beside a hostile schema.
json sample_of(const std::string& schema, const json& samples) {
  const auto found = std::find_if(samples.begin(), samples.end(), [&](const json& item) { return item["schema"] == schema; });
  if (found != samples.end()) return *found;
  return read_json((std::filesystem::path(environment("HOSTILE")) / schema).parent_path() / "sample.json");
}

void check_values(Tally& tally, const json& sample) {
  json again;
  try {
    again = sample["instance"].get<NAMESPACE::ROOT>();
  } catch (const std::exception& error) {
    tally.check(false, std::string(PROVIDER " cannot be read: ") + error.what());
  }
  for (const auto& [pointer, value] : sample["values"].items())
    tally.check(again.value(json::json_pointer(pointer), json()) == value, PROVIDER " reads something else at " + pointer);
}

void check_names(Tally& tally, const std::string& schema, const json& provider, const json& names) {
  const auto found = members();
  for (const json& item : names) {
    if (item["provider"] != provider) continue;
    const std::string type = item["type"], name = item["name"];
    const json definition = read_json(environment("PACKAGES") + "/" + schema)["definitions"][type];
    if (!definition.contains("qt-accessors")) continue;
    const bool ok = found.count(type) > 0 && found.at(type).count(name) > 0 && found.at(type).at(name) == item["value"];
    tally.check(ok, type + " has no " + name);
  }
}

}  // namespace

int main() {
  const auto file = read_json(environment("CASES"));
  std::string schema = PROVIDER "/codegen.schema.json";
  std::replace(schema.begin(), schema.end(), '_', '-');
  const json sample = sample_of(schema, file["samples"]);
  Tally tally;
  tally.check(true, PROVIDER " compiles");
  check_values(tally, sample);
  check_names(tally, schema, sample["provider"], file["names"]);
  tally.print("quicktype with nlohmann/json", "generator");
}
