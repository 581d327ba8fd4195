#pragma once

// quickstart:begin
#include <string>

/// What to do after a response. Success means paid only in the scope "transaction".
struct Answer {
  std::string name, scope = "transaction", outcome = "unknown", retry = "check_status_first", customer;
};

/// Reads a SNAP response of DOKU, whose package was unpacked into a folder.
Answer what_happened(const std::string& folder, const std::string& body);
// quickstart:end
