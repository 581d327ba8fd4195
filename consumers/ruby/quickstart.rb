# frozen_string_literal: true

# What a service does with a response of DOKU: codes.json and schema.json only.

# quickstart:begin
require "json"
require "set" # json_schemer 0.2 needs it and does not load it
require "json_schemer"
require_relative "lookup" # 150 lines over codes.json

PACKAGE = File.join(ENV.fetch("PACKAGES"), "doku-codes") # where the package was unpacked
CODES = Codes.read(File.join(PACKAGE, "codes.json"))
schema = JSON.parse(File.read(File.join(PACKAGE, "schema.json"), encoding: "UTF-8"))
# This validator knows draft-07 at most; schema.json means the same in it.
BODY = JSONSchemer.schema(schema.merge("$schema" => "http://json-schema.org/draft-07/schema#"))

def what_happened(body)
  found = BODY.valid?(body) ? CODES.lookup("snap", body["responseCode"]) : []
  return { "scope" => "transaction", "outcome" => "unknown", "retry" => "check_status_first" } unless found.one?

  entry = found.first # success is payment only in scope "transaction"
  { **entry.slice("name", "scope", "outcome", "retry"), "customer" => entry["text"].dig("id", "customer") }
end
# quickstart:end
