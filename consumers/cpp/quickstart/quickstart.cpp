// quickstart:begin
#include "quickstart/quickstart.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "codes/codes.hpp"  // 300 lines over codes.json
#include "doku_codes.hpp"   // quicktype --lang c++ --src-lang schema --namespace doku_codes codegen.schema.json

using valijson::adapters::NlohmannJsonAdapter;

Answer what_happened(const std::string& folder, const std::string& body) {
  const auto document = nlohmann::json::parse(std::ifstream(folder + "/schema.json"));
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(document), schema);
  const payments::Codes codes(folder + "/codes.json");

  const auto json = nlohmann::json::parse(body, nullptr, false);
  if (json.is_discarded() || !valijson::Validator().validate(schema, NlohmannJsonAdapter(json), nullptr)) return {};
  const auto code = json.get<doku_codes::DokuSnapResponse>().get_response_code();
  const auto found = code ? codes.lookup("snap", *code) : std::vector<payments::Entry>{};
  if (found.size() != 1) return {};
  const auto& entry = found.front();  // success is payment only in scope "transaction"
  const auto text = entry.text.find("id");
  const auto customer = text == entry.text.end() ? "" : text->second.customer;
  return {entry.name, entry.scope, entry.outcome, entry.retry, customer};
}
// quickstart:end
