#include <algorithm>
#include <map>

#include "check/checks.hpp"
#include "codes/codes.hpp"

using nlohmann::json;

namespace {

std::optional<std::string> optional(const json& item, const char* key) {
  if (!item.contains(key)) return std::nullopt;
  return item[key].get<std::string>();
}

json answer_of(const payments::Entry& entry) {
  json answer{{"name", entry.name},
          {"scope", entry.scope},
          {"outcome", entry.outcome},
          {"retry", entry.retry},
          {"actor", entry.actor},
          {"reason", entry.reason},
          {"disclosure", entry.disclosure}};
  const auto text = entry.text.find("id");
  if (text != entry.text.end()) answer["text"]["id"] = {{"title", text->second.title}, {"customer", text->second.customer}};
  return answer;
}

}  // namespace

Tally check_lookups(const json& lookups, const std::string& packages) {
  Tally tally;
  std::map<std::string, payments::Codes> providers;
  for (const json& item : lookups) {
    const std::string provider = item["provider"];
    const auto codes = providers.try_emplace(provider, packages + "/" + provider + "-codes/codes.json").first;
    const auto found = codes->second.lookup(
        item["space"], item["code"], {optional(item, "network"), optional(item, "service"), optional(item, "kind")});
    std::vector<json> answers, expected(item["entries"].begin(), item["entries"].end());
    std::transform(found.begin(), found.end(), std::back_inserter(answers), answer_of);
    std::sort(answers.begin(), answers.end());
    std::sort(expected.begin(), expected.end());
    tally.check(answers == expected, item["id"].get<std::string>() + " is answered differently");
  }
  return tally;
}
