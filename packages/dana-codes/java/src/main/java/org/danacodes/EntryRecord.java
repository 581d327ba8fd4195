// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One entry of the data. */
final class EntryRecord {
  final String name;
  final String code;
  final Meaning meaning;
  /** Row of its text. */
  final int row;
  /** Null for all networks. */
  final String network;
  /** Services that send it; empty for all. */
  final String[] services;
  final List<Variation> variations;
  /** What has to hold of other fields of the body. */
  final List<List<Condition>> companions;
  /** Other fields, each of which has to be missing or to have one of the values. */
  final List<Condition> only;
  /** Of its messages without parameters. */
  final int[] fingerprints;
  final List<Template> templates;

  private EntryRecord(List<Object> own, List<Meaning> meanings) {
    Map<String, Object> more = own.size() > 4 ? Data.object(own.get(4)) : Map.of();
    name = Data.text(own.get(0));
    code = own.get(1) == null ? name : Data.text(own.get(1));
    meaning = meanings.get(Data.number(own.get(2)));
    row = Data.number(own.get(3));
    network = Data.text(more.get("network"));
    services = Data.texts(more.get("services"));
    variations = Variation.readAll(more.get("exceptions"), meanings);
    companions = Condition.readAlternatives(more.get("with"));
    only = Condition.readAll(more.get("only"));
    fingerprints = Data.numbers(more.get("fingerprints"));
    templates = new ArrayList<>();
    for (String text : Data.texts(more.get("templates"))) templates.add(new Template(text));
  }

  static List<EntryRecord> readAll(Object data, List<Meaning> meanings) {
    List<EntryRecord> records = new ArrayList<>();
    for (Object one : Data.list(data)) records.add(new EntryRecord(Data.list(one), meanings));
    return Collections.unmodifiableList(records);
  }

  boolean isConditional() {
    return !companions.isEmpty() || !only.isEmpty();
  }

  /** What replaces the advice of an entry for some services or kinds. */
  static final class Variation {
    final Meaning meaning;
    final int row;
    private final List<Kind> kinds;
    private final String[] services;

    private Variation(List<Object> own, List<Meaning> meanings) {
      meaning = meanings.get(Data.number(own.get(0)));
      row = Data.number(own.get(1));
      kinds = Service.readKinds(own.get(2));
      services = Data.texts(own.get(3));
    }

    static List<Variation> readAll(Object data, List<Meaning> meanings) {
      List<Variation> variations = new ArrayList<>();
      for (Object one : Data.list(data)) variations.add(new Variation(Data.list(one), meanings));
      return variations;
    }

    boolean fits(String service, Kind kind) {
      return (services.length == 0 || Data.includes(services, service)) && (kinds.isEmpty() || kinds.contains(kind));
    }
  }
}
