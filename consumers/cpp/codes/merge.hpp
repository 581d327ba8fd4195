#pragma once

#include <nlohmann/json.hpp>
#include <vector>

namespace payments {

/// What is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference.
///
/// @param procedure which advice stands in front, from codes.json.
/// @param meanings the entry for each kind of operation that it may have been; at least one.
/// @param listed whether the service is in the catalog.
/// @return the first meaning with that advice; where there is none, the entry with it and without texts.
nlohmann::json cautious(const nlohmann::json& procedure, const std::vector<nlohmann::json>& meanings, bool listed);

}  // namespace payments
