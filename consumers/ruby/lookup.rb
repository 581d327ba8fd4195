# frozen_string_literal: true

require "json"

# Looks codes up in the codes.json of a package.
class Codes
  NETWORKS = %w[AMEX GPN JCB MASTERCARD VISA].freeze

  def self.read(path)
    new(JSON.parse(File.read(path, encoding: "UTF-8")))
  end

  def initialize(data)
    @spaces = data["spaces"].to_h { |space| [space["id"], space] }
    @entries = data["entries"].group_by { |entry| entry["space"] }
  end

  # The entries of a code, with the advice and texts for its service.
  # An empty list means that nothing is known: ask for the status first.
  def lookup(space, code, network: nil, service: nil, kind: nil)
    table = @spaces[space]
    return [] unless table && code.is_a?(String)

    entries = @entries.fetch(space, [])
    return of_network(literal(table, entries, code), network) if table["kind"] == "literal"

    composite(table, entries, code, network: network, service: service, kind: kind)
  end

  private

  def literal(table, entries, code)
    spelled = as_written(table, code)
    entries.select { |entry| entry["code"] == spelled }
  end

  # A code in the letters of the catalog, where it may also arrive in those of the other case.
  def as_written(table, code)
    return code.downcase(:ascii) if table["capitals"] && code == code.upcase(:ascii)

    table["small"] && code == code.downcase(:ascii) ? code.upcase(:ascii) : code
  end

  def composite(table, entries, code, network:, service:, kind:)
    parts = split(table, code)
    stated = parts && parts["service"] != table["open"] ? parts["service"] : service
    known = parts && table["services"].find { |item| item["code"] == stated }
    kind = known && kind_of(known, kind)
    return [] unless kind

    full = entries.select { |entry| entry["code"] == join(table, parts, stated) }
    found = full.empty? ? of_pattern(entries, join(table, parts, table["open"]), stated) : full
    of_network(found, network).map { |entry| vary(entry, stated, kind) }
  end

  def of_pattern(entries, pattern, service)
    entries.select { |entry| entry["code"] == pattern && entry.fetch("services", [service]).include?(service) }
  end

  # The segments of a code; nil unless it has exactly the form of the space.
  def split(table, code)
    segments = table["segments"]
    return unless code.length == segments.sum { |segment| segment["length"] }

    offset = 0
    parts = segments.to_h do |segment|
      part = code[offset, segment["length"]]
      offset += segment["length"]
      [segment["name"], part]
    end
    parts if parts.all? { |name, part| part.match?(/\A[0-9]+\z/) || (name == "service" && part == table["open"]) }
  end

  def join(table, parts, service)
    table["segments"].map { |segment| segment["name"] == "service" ? service : parts[segment["name"]] }.join
  end

  # The kind that is meant; nil where a service has several and nobody says which.
  def kind_of(service, stated)
    kinds = service.fetch("serves", [service["kind"]])
    return stated if kinds.include?(stated)

    kinds.first if kinds.one?
  end

  def of_network(entries, network)
    own = entries.select { |entry| network && entry["network"] == network }
    return own unless own.empty?

    NETWORKS.include?(network) ? entries.select { |entry| entry["network"].nil? } : entries
  end

  # The entry with what differs for its service.
  def vary(entry, service, kind)
    return entry if entry["service"]

    variation = entry.fetch("when", []).find do |item|
      item.fetch("services", [service]).include?(service) && item.fetch("kinds", [kind]).include?(kind)
    end
    return entry unless variation

    text = entry["text"].to_h { |locale, own| [locale, own.merge(variation.dig("text", locale) || {})] }
    entry.merge(variation.reject { |key,| %w[services kinds text].include?(key) }, "text" => text)
  end
end
