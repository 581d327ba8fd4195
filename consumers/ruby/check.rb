# frozen_string_literal: true

# Asks every tool everything in cases.json; prints a line for each.

require "json"
require_relative "lookup"
require_relative "tally"
require_relative "validators"

PACKAGES = ENV.fetch("PACKAGES")
ADVICE = %w[name scope outcome retry actor reason disclosure].freeze

def read(path)
  JSON.parse(File.read(path, encoding: "UTF-8"))
end

def check_validator(tool, cases, compile:, note:)
  tally = Tally.new
  compiled = Hash.new do |all, (schema, type)|
    all[[schema, type]] = compile.call(Validators.root_at(read(File.join(PACKAGES, schema)), type))
  end
  cases.each do |item|
    instance = item.key?("file") ? read(File.join(PACKAGES, item["file"])) : item["instance"]
    verdict = compiled[item.values_at("schema", "type")].call(instance)
    wanted = item["valid"] ? "valid" : "invalid"
    tally.check(verdict == item["valid"], "#{item['id']} (#{item['type']}, #{item['note']}) is not #{wanted}")
  end
  tally.print(tool, "validator", note)
end

def check_lookups(lookups)
  tally = Tally.new
  providers = Hash.new { |all, id| all[id] = Codes.read(File.join(PACKAGES, "#{id}-codes", "codes.json")) }
  lookups.each do |item|
    qualifiers = item.slice("network", "service", "kind").transform_keys(&:to_sym)
    found = providers[item["provider"]].lookup(item["space"], item["code"], **qualifiers)
    answers = found.map { |entry| answer_of(entry) }.sort_by { |answer| answer["name"] }
    wanted = item["entries"].sort_by { |answer| answer["name"] }
    tally.check(answers == wanted, "#{item['id']} (#{item['space']} #{item['code']}) is answered differently")
  end
  tally.print("codes.json", "lookup")
end

def answer_of(entry)
  text = entry["text"]["id"]
  text ? entry.slice(*ADVICE).merge("text" => { "id" => text.slice("title", "customer") }) : entry.slice(*ADVICE)
end

content = read(ENV.fetch("CASES"))
Validators::ALL.each { |tool, how| check_validator(tool, content["cases"], **how) }
check_lookups(content["lookups"])
