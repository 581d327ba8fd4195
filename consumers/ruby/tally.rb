# frozen_string_literal: true

require "json"

# Counts checks and prints the line that the runner reads.
class Tally
  def initialize
    @passed = 0
    @failed = 0
    @wrong = []
  end

  def check(ok, what)
    return @passed += 1 if ok

    @failed += 1
    @wrong << what if @wrong.size < 3
  end

  def print(tool, kind, note = nil)
    counts = { passed: @passed, failed: @failed }
    puts JSON.generate(language: "ruby", tool: tool, kind: kind, **counts, note: [note, *@wrong].compact.join("; "))
  end
end
