#pragma once

#include "check/tally.hpp"

/// Compares the verdicts of valijson with those of the cases.
Tally check_validation(const nlohmann::json& cases, const std::string& packages);

/// Compares the answers of the lookup with those of cases.json.
Tally check_lookups(const nlohmann::json& lookups, const std::string& packages);
