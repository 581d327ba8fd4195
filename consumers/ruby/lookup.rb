# frozen_string_literal: true

require "json"

# Looks codes up in the codes.json of a package.
class Codes
  NETWORKS = %w[AMEX GPN JCB MASTERCARD VISA].freeze
  KINDS = %w[move reverse prepare read status token notify].freeze
  ADVICE = %w[scope outcome retry actor reason disclosure].freeze
  UNKNOWN = ADVICE.zip(%w[transaction unknown check_status_first provider unmapped generic]).to_h.freeze

  def self.read(path)
    new(JSON.parse(File.read(path, encoding: "UTF-8")))
  end

  def initialize(data)
    @procedure = data["procedure"]
    @spaces = data["spaces"].to_h { |space| [space["id"], space] }
    # What a code meant until some day is not what it means.
    @entries = data["entries"].reject { |entry| entry["validUntil"] }.group_by { |entry| entry["space"] }
  end

  # The entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md describes it. An
  # empty list means that nothing is known: ask for the status first. An entry whose advice is put together of several
  # meanings, or is more cautious than what is written, has no texts.
  def lookup(space, code, network: nil, service: nil, kind: nil)
    table = @spaces[space]
    return [] unless table && code.is_a?(String)

    entries = @entries.fetch(space, [])
    return of_network(literal(table, entries, code), network&.upcase(:ascii)) if table["kind"] == "literal"

    composite(table, entries, code, service: service, kind: kind)
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

  def composite(table, entries, code, service:, kind:)
    return [] unless (parts = split(table, code))

    named = ->(name) { table["services"].find { |item| item["code"] == name } }
    stated = parts["service"] == table["open"] && named.(service) ? service : parts["service"]
    candidates(table, entries, parts, stated).map do |entry|
      own = entry["service"] || stated
      meanings = kinds_of(named.(own), kind).map { |one| vary(entry, own, one) }
      cautious(meanings, own == table["open"] || !named.(own).nil?)
    end
  end

  # The entries with that very code; where there are none, those of its pattern, or all with a code of the pattern.
  def candidates(table, entries, parts, service)
    own = entries.select { |entry| entry["code"] == join(table, parts, service) }
    return own unless own.empty?

    pattern = join(table, parts, table["open"])
    return entries.select { |entry| entry["pattern"] == pattern } if service == table["open"]

    entries.select { |entry| entry["code"] == pattern && entry.fetch("services", [service]).include?(service) }
  end

  # What is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference.
  def cautious(meanings, listed)
    advice = merge(meanings)
    advice = UNKNOWN if !listed && advice["outcome"] == "success"
    if !listed && %w[with_new_reference with_other_method].include?(advice["retry"])
      advice = advice.merge("retry" => UNKNOWN["retry"])
    end
    meanings.find { |meaning| meaning.slice(*ADVICE) == advice } || { **meanings.first, **advice, "text" => {} }
  end

  # Section 1.9 of docs/decoding.md.
  def merge(meanings)
    values = ADVICE.to_h { |name| [name, meanings.map { |meaning| meaning[name] }.uniq] }
    outcome = merge_outcomes(values["outcome"])
    open = %w[unknown pending action_required].include?(outcome)
    transaction = open ? values["scope"].include?("transaction") : !values["scope"].include?("request")
    unclear = outcome == "unknown" && values["outcome"].length + values["scope"].length > 2
    {
      "scope" => transaction ? "transaction" : "request",
      "outcome" => outcome,
      "retry" => unclear ? UNKNOWN["retry"] : (@procedure["precedence"] & values["retry"]).first,
      "actor" => values["actor"].one? ? values["actor"].first : "integrator",
      "reason" => values["reason"].one? ? values["reason"].first : UNKNOWN["reason"],
      "disclosure" => (@procedure["reservedness"] & values["disclosure"]).first
    }
  end

  def merge_outcomes(outcomes)
    return outcomes.first if outcomes.one?
    return "rejected" if (outcomes - %w[failed rejected]).empty?

    (outcomes - %w[pending action_required]).empty? ? "pending" : "unknown"
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
    # A service may have letters; one that the space does not have is refused by its name.
    parts if parts.all? { |name, part| name == "service" || part.match?(/\A[0-9]+\z/) }
  end

  def join(table, parts, service)
    table["segments"].map { |segment| segment["name"] == "service" ? service : parts[segment["name"]] }.join
  end

  # What the operation may have been. Of what nobody lists, it is assumed that it moved money.
  def kinds_of(service, stated)
    kinds = service&.fetch("serves", [service["kind"]])
    return [stated] if (kinds || KINDS).include?(stated)
    return ["move"] unless kinds

    able = kinds - ["status"]
    able.empty? ? kinds : able
  end

  def of_network(entries, network)
    own = entries.select { |entry| network && entry["network"] == network }
    return own unless own.empty?

    NETWORKS.include?(network) ? entries.select { |entry| entry["network"].nil? } : entries
  end

  # The entry with what differs for its service; what is only for some services is not for one that is open.
  def vary(entry, service, kind)
    variation = entry.fetch("when", []).find do |item|
      item.fetch("services", [service]).include?(service) && item.fetch("kinds", [kind]).include?(kind)
    end
    return entry unless variation

    text = entry["text"].to_h { |locale, own| [locale, own.merge(variation.dig("text", locale) || {})] }
    entry.merge(variation.reject { |key,| %w[services kinds text].include?(key) }, "text" => text)
  end
end
