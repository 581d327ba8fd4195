#include "codes/merge.hpp"

#include <algorithm>
#include <set>
#include <string>

using nlohmann::json;

namespace payments {

namespace {

using Values = std::set<std::string>;

const json UNKNOWN = {{"scope", "transaction"}, {"outcome", "unknown"},   {"retry", "check_status_first"},
                      {"actor", "provider"},    {"reason", "unmapped"}, {"disclosure", "generic"}};

Values values(const std::vector<json>& meanings, const char* name) {
  Values all;
  for (const json& meaning : meanings) all.insert(meaning[name].get<std::string>());
  return all;
}

bool among(const Values& values, const Values& some) {
  return std::includes(some.begin(), some.end(), values.begin(), values.end());
}

std::string first(const json& order, const Values& values) {
  for (const json& one : order)
    if (values.count(one) > 0) return one;
  return "";
}

std::string same(const Values& values, const std::string& other) { return values.size() == 1 ? *values.begin() : other; }

std::string merge_outcomes(const Values& outcomes) {
  if (outcomes.size() == 1) return *outcomes.begin();
  if (among(outcomes, {"failed", "rejected"})) return "rejected";
  return among(outcomes, {"action_required", "pending"}) ? "pending" : "unknown";
}

/// Section 1.9 of docs/decoding.md.
json merge(const json& procedure, const std::vector<json>& meanings) {
  const auto scopes = values(meanings, "scope"), outcomes = values(meanings, "outcome");
  const auto outcome = merge_outcomes(outcomes);
  const bool open = outcome == "unknown" || outcome == "pending" || outcome == "action_required";
  const bool payment = open ? scopes.count("transaction") > 0 : scopes.count("request") == 0;
  const bool unclear = outcome == "unknown" && outcomes.size() + scopes.size() > 2;
  return {{"scope", payment ? "transaction" : "request"},
          {"outcome", outcome},
          {"retry", unclear ? UNKNOWN["retry"].get<std::string>() : first(procedure["precedence"], values(meanings, "retry"))},
          {"actor", same(values(meanings, "actor"), "integrator")},
          {"reason", same(values(meanings, "reason"), UNKNOWN["reason"])},
          {"disclosure", first(procedure["reservedness"], values(meanings, "disclosure"))}};
}

bool says(const json& meaning, const json& advice) {
  return std::all_of(advice.items().begin(), advice.items().end(),
                     [&](const auto& item) { return meaning[item.key()] == item.value(); });
}

}  // namespace

json cautious(const json& procedure, const std::vector<json>& meanings, bool listed) {
  json advice = merge(procedure, meanings);
  if (!listed && advice["outcome"] == "success") advice = UNKNOWN;
  if (!listed && (advice["retry"] == "with_new_reference" || advice["retry"] == "with_other_method"))
    advice["retry"] = UNKNOWN["retry"];
  for (const json& meaning : meanings)
    if (says(meaning, advice)) return meaning;
  json safe = meanings.front();
  safe.update(advice);
  safe["text"] = json::object();
  return safe;
}

}  // namespace payments
