# frozen_string_literal: true

require "minitest/autorun"
require_relative "quickstart"

# The code of the quick start, with what a caller may get from the network.
class QuickstartTest < Minitest::Test
  UNKNOWN = { "scope" => "transaction", "outcome" => "unknown", "retry" => "check_status_first" }.freeze

  def test_a_transfer_without_funds_has_failed_and_the_customer_is_not_told_why
    result = what_happened({ "responseCode" => "4034314", "responseMessage" => "Insufficient Funds" })
    assert_equal %w[INSUFFICIENT_FUNDS failed], result.values_at("name", "outcome")
    refute_includes result["customer"].downcase, "saldo"
  end

  def test_a_timeout_is_not_a_failure
    result = what_happened({ "responseCode" => "5044300", "responseMessage" => "Timeout" })
    assert_equal UNKNOWN, result.slice(*UNKNOWN.keys)
  end

  def test_an_answered_status_query_is_no_payment
    result = what_happened({ "responseCode" => "2005300", "latestTransactionStatus" => "06" })
    assert_equal %w[request success], result.values_at("scope", "outcome")
  end

  [
    { "responseCode" => "4994399" },
    { "responseCode" => "2004300\n" },
    { "responseCode" => "٢٠٠٤٣٠٠" },
    { "responseCode" => 2_004_300 },
    { "latestTransactionStatus" => "00" },
    {},
    nil,
    "<html>"
  ].each do |body|
    define_method(:"test_#{body.inspect}_is_neither_success_nor_failure") { assert_equal UNKNOWN, what_happened(body) }
  end
end
