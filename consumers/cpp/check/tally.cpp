#include "check/tally.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>

using nlohmann::json;

void Tally::check(bool ok, const std::string& what) {
  if (ok) {
    ++passed_;
  } else if (++failed_ <= 3) {
    notes_.push_back(what);
  }
}

void Tally::print(const std::string& tool, const std::string& kind) const {
  std::string note;
  for (const auto& text : notes_) note += (note.empty() ? "" : "; ") + text;
  std::cout << json{{"language", "cpp"}, {"tool", tool},      {"kind", kind},
                    {"passed", passed_}, {"failed", failed_}, {"note", note}}
            << std::endl;
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr) throw std::runtime_error(std::string(name) + " is not set");
  return value;
}

json read_json(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  return json::parse(file);
}
