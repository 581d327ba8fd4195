#include <cstdlib>
#include <iostream>
#include <string>

#include "quickstart/quickstart.hpp"

namespace {

int failures = 0;

void expect(const std::string& body, const std::string& expected) {
  const Answer answer = what_happened(std::string(std::getenv("PACKAGES")) + "/doku-codes", body);
  const std::string got = answer.name + " " + answer.scope + " " + answer.outcome + " " + answer.retry;
  if (got == expected) return;
  std::cerr << body << " is " << got << ", not " << expected << "\n";
  ++failures;
}

}  // namespace

int main() {
  expect(R"({"responseCode": "4034314", "responseMessage": "Insufficient Funds"})",
         "INSUFFICIENT_FUNDS transaction failed later");
  expect(R"({"responseCode": "5044300", "responseMessage": "Timeout"})", "TIMEOUT transaction unknown check_status_first");
  expect(R"({"responseCode": "2005300", "latestTransactionStatus": "06"})", "SUCCESSFUL request success never");
  for (const auto body : {
           R"({"responseCode": "4994399", "fee": {"by": null}})",
           R"({"responseCode": "2004300\n"})",
           R"({"responseCode": "٢٠٠٤٣٠٠"})",
           R"({"responseCode": 2004300})",
           R"({"latestTransactionStatus": "42"})",
           R"({})",
           R"(null)",
           R"(<html>)",
           R"()",
       })
    expect(body, " transaction unknown check_status_first");
  return failures == 0 ? 0 : 1;
}
