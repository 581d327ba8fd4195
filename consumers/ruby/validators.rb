# frozen_string_literal: true

require "json-schema"
require "set" # json_schemer 0.2 needs it and does not load it
require "json_schemer"

# How each validator is asked: a schema gives a function from instance to verdict. `$schema` has to name a draft that
# the validator knows; schema.json and the others mean the same in it.
module Validators
  DRAFT_04 = "http://json-schema.org/draft-04/schema#"
  DRAFT_07 = "http://json-schema.org/draft-07/schema#"

  # It knows draft-04: no `const`, beside which there is always an `enum`.
  def self.json_schema(schema)
    schema = schema.merge("$schema" => DRAFT_04)
    lambda do |instance|
      # Not `validate`, which calls everything invalid when the schema cannot be read.
      JSON::Validator.validate!(schema, instance, parse_data: false)
    rescue JSON::Schema::ValidationError
      false
    end
  end

  # It knows drafts up to 7.
  def self.json_schemer(schema)
    JSONSchemer.schema(schema.merge("$schema" => DRAFT_07)).method(:valid?)
  end

  ALL = {
    "json-schema" => { compile: method(:json_schema), note: "as draft-04" },
    "json_schemer" => { compile: method(:json_schemer), note: "as draft-07" }
  }.freeze

  # The same document with its root replaced, for validators that compile whole documents only.
  def self.root_at(schema, type)
    return schema if type == "#"

    schema.slice("$schema", "$id", "$defs", "definitions").merge("$ref" => type)
  end
end
