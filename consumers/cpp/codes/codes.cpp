#include "codes/codes.hpp"

#include "codes/merge.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

using nlohmann::json;

namespace payments {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Text, title, detail, action, customer)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Entry, name, scope, outcome, retry, actor, reason, disclosure, text)

namespace {

using Parts = std::map<std::string, std::string>;

/// Whether a list has an item; a list that is not there has all.
bool lists(const json& object, const char* list, const std::string& item) {
  if (!object.contains(list)) return true;
  const json& items = object[list];
  return std::find(items.begin(), items.end(), item) != items.end();
}

/// The segments of a code by name; nothing unless it has exactly the form of the space.
std::optional<Parts> split(const json& space, const std::string& code) {
  Parts parts;
  std::size_t from = 0;
  for (const json& segment : space["segments"]) {
    const std::size_t length = segment["length"];
    if (code.size() < from + length) return std::nullopt;
    const std::string part = code.substr(from, length);
    const bool open = segment["name"] == "service" && part == space["open"];
    if (!open && part.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    parts[segment["name"]] = part;
    from += length;
  }
  if (from != code.size()) return std::nullopt;
  return parts;
}

std::string join(const json& space, const Parts& parts, const std::string& service) {
  std::string code;
  for (const json& segment : space["segments"])
    code += segment["name"] == "service" ? service : parts.at(segment["name"]);
  return code;
}

/// The service with a code; null where nobody lists it.
json service_of(const json& space, const std::string& code) {
  for (const json& item : space["services"])
    if (item["code"] == code) return item;
  return nullptr;
}

/// What the operation may have been. Of what nobody lists, it is assumed that it moved money.
std::vector<std::string> kinds_of(const json& service, const std::optional<std::string>& stated) {
  static const std::vector<std::string> all{"move", "reverse", "prepare", "read", "status", "token", "notify"};
  const bool listed = !service.is_null();
  const auto kinds = listed ? service.value("serves", std::vector<std::string>{service.at("kind")}) : all;
  if (stated && std::find(kinds.begin(), kinds.end(), *stated) != kinds.end()) return {*stated};
  if (!listed) return {"move"};
  std::vector<std::string> able;
  std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(able), [](const auto& kind) { return kind != "status"; });
  return able.empty() ? kinds : able;
}

/// Prefers the entries of the stated network, and those of any network to those of another.
std::vector<json> of_network(const std::vector<json>& entries, const std::optional<std::string>& network) {
  static const std::set<std::string> networks{"AMEX", "GPN", "JCB", "MASTERCARD", "VISA"};
  if (!network) return entries;
  const auto with = [&](const json& value) {
    std::vector<json> kept;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(kept),
                 [&](const json& entry) { return entry["network"] == value; });
    return kept;
  };
  const auto own = with(*network);
  if (!own.empty()) return own;
  return networks.count(*network) > 0 ? with(nullptr) : entries;
}

/// The entry with what differs for its service; what is only for some services is not for one that is open.
json vary(json entry, const std::string& service, const std::string& kind) {
  for (const json& variation : entry.value("when", json::array())) {
    if (!lists(variation, "services", service) || !lists(variation, "kinds", kind)) continue;
    entry.merge_patch(variation);
    break;
  }
  return entry;
}

}  // namespace

Codes::Codes(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  codes_ = json::parse(file);
}

std::vector<Entry> Codes::lookup(const std::string& space, const std::string& code, const Qualifiers& qualifiers) const {
  for (const json& item : codes_["spaces"])
    if (item["id"] == space)
      return item["kind"] == "literal" ? literal(item, code, qualifiers) : composite(item, code, qualifiers);
  return {};
}

std::vector<Entry> Codes::literal(const json& space, std::string code, const Qualifiers& qualifiers) const {
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  // A code may also arrive in the letters of the other case.
  if (space.value("capitals", false) && std::none_of(code.begin(), code.end(), small))
    std::transform(code.begin(), code.end(), code.begin(), [&](char c) { return capital(c) ? char(c + 32) : c; });
  else if (space.value("small", false) && std::none_of(code.begin(), code.end(), capital))
    std::transform(code.begin(), code.end(), code.begin(), [&](char c) { return small(c) ? char(c - 32) : c; });
  auto network = qualifiers.network;
  if (network)
    std::transform(network->begin(), network->end(), network->begin(), [&](char c) { return small(c) ? char(c - 32) : c; });
  const auto found = of_network(entries(space["id"], code), network);
  return {found.begin(), found.end()};
}

std::vector<Entry> Codes::composite(const json& space, const std::string& code, const Qualifiers& qualifiers) const {
  const auto parts = split(space, code);
  if (!parts) return {};
  const std::string open = space["open"];
  const std::string named = qualifiers.service.value_or("");
  const bool full = parts->at("service") == open && !service_of(space, named).is_null();
  const std::string stated = full ? named : parts->at("service");
  const std::string pattern = join(space, *parts, open);
  auto found = entries(space["id"], join(space, *parts, stated));
  if (found.empty() && stated == open) found = entries(space["id"], pattern, "pattern");
  else if (found.empty())
    for (const json& entry : entries(space["id"], pattern))
      if (lists(entry, "services", stated)) found.push_back(entry);
  std::vector<Entry> answer;
  for (const json& entry : found) {
    const bool own = entry.contains("service") && !entry["service"].is_null();
    const std::string service = own ? entry["service"].get<std::string>() : stated;
    const json known = service_of(space, service);
    std::vector<json> meanings;
    for (const auto& kind : kinds_of(known, qualifiers.kind)) meanings.push_back(vary(entry, service, kind));
    answer.push_back(cautious(codes_["procedure"], meanings, service == open || !known.is_null()));
  }
  return answer;
}

std::vector<json> Codes::entries(const std::string& space, const std::string& code, const char* spelled) const {
  std::vector<json> found;
  for (const json& entry : codes_["entries"])
    // What a code meant until some day is not what it means.
    if (entry["space"] == space && entry.value(spelled, "") == code && !entry.contains("validUntil")) found.push_back(entry);
  return found;
}

}  // namespace payments
