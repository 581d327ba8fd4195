#include "codes/codes.hpp"

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

/// What a service does; nothing for an unknown one, and for one that does several things when the caller does not say which.
std::optional<std::string> kind_of(const json& space, const std::string& service, const std::optional<std::string>& stated) {
  const json& services = space["services"];
  const auto found = std::find_if(services.begin(), services.end(), [&](const json& item) { return item["code"] == service; });
  if (found == services.end()) return std::nullopt;
  const auto kinds = found->value("serves", std::vector<std::string>{found->at("kind")});
  if (stated && std::find(kinds.begin(), kinds.end(), *stated) != kinds.end()) return stated;
  if (kinds.size() != 1) return std::nullopt;
  return kinds.front();
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

/// The entry with what differs for its service.
json vary(json entry, const std::string& service, const std::string& kind) {
  if (entry.contains("service") && !entry["service"].is_null()) return entry;
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
  const auto found = of_network(entries(space["id"], code), qualifiers.network);
  return {found.begin(), found.end()};
}

std::vector<Entry> Codes::composite(const json& space, const std::string& code, const Qualifiers& qualifiers) const {
  const auto parts = split(space, code);
  if (!parts) return {};
  const std::string open = space["open"];
  const std::string spelled = parts->at("service");
  const std::string service = spelled == open ? qualifiers.service.value_or("") : spelled;
  const auto kind = kind_of(space, service, qualifiers.kind);
  if (!kind) return {};
  auto found = entries(space["id"], join(space, *parts, service));
  if (found.empty())
    for (const json& entry : entries(space["id"], join(space, *parts, open)))
      if (lists(entry, "services", service)) found.push_back(entry);
  std::vector<Entry> answer;
  for (const json& entry : of_network(found, qualifiers.network)) answer.push_back(vary(entry, service, *kind));
  return answer;
}

std::vector<json> Codes::entries(const std::string& space, const std::string& code) const {
  std::vector<json> found;
  for (const json& entry : codes_["entries"])
    if (entry["space"] == space && entry["code"] == code) found.push_back(entry);
  return found;
}

}  // namespace payments
