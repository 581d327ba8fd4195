// Asks the validator and the lookup everything in cases.json and prints a line for each.
#include "check/checks.hpp"

int main() {
  const auto file = read_json(environment("CASES"));
  const auto packages = environment("PACKAGES");
  check_validation(file["cases"], packages).print("valijson", "validator");
  check_lookups(file["lookups"], packages).print("codes.json", "lookup");
}
