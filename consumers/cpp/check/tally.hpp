#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// Counts checks and remembers the first that failed.
class Tally {
 public:
  void check(bool ok, const std::string& what);
  /// Prints the line that the runner reads.
  void print(const std::string& tool, const std::string& kind) const;

 private:
  int passed_ = 0;
  int failed_ = 0;
  std::vector<std::string> notes_;
};

/// The value of an environment variable; throws when it is not set.
std::string environment(const char* name);

/// Reads a JSON file; throws when it cannot be read.
nlohmann::json read_json(const std::string& path);
