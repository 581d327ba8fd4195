#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace payments {

/// What an entry says in one locale.
struct Text {
  std::string title, detail, action, customer;
};

/// One meaning of one code. Texts are by locale: "en" and "id".
struct Entry {
  std::string name, scope, outcome, retry, actor, reason, disclosure;
  std::map<std::string, Text> text;
};

/// What narrows a lookup; nothing where the caller does not say it.
struct Qualifiers {
  std::optional<std::string> network{}, service{}, kind{};
};

/// The codes.json of a package.
class Codes {
 public:
  /// Reads a codes.json; throws when it cannot be read.
  explicit Codes(const std::filesystem::path& path);

  /// The entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md describes it. None
  /// mean that nothing is known: ask for the status first. An entry whose advice is put together of several meanings, or is
  /// more cautious than what is written, has no texts.
  std::vector<Entry> lookup(const std::string& space, const std::string& code, const Qualifiers& qualifiers = {}) const;

 private:
  std::vector<nlohmann::json> entries(const std::string& space, const std::string& code,
                                      const char* spelled = "code") const;
  std::vector<Entry> literal(const nlohmann::json& space, std::string code, const Qualifiers& qualifiers) const;
  std::vector<Entry> composite(const nlohmann::json& space, const std::string& code, const Qualifiers& qualifiers) const;

  nlohmann::json codes_;
};

}  // namespace payments
