// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.List;
import java.util.Map;

/** What every result carries besides its advice. */
final class Findings {
  final Origin from;
  final boolean isFromSaid;
  /** Layer of the deciding code; null for none. */
  final Layer layer;
  final List<FoundCode> codes;
  /** Null where nothing is documented. */
  final StatusCheck statusCheck;
  /** Null where it is proved, or need not be. */
  final Confirm confirm;
  final Ids ids;
  final Money money;
  final boolean isContested;
  final List<Result> items;

  Findings(Origin from, boolean isFromSaid, Layer layer, List<FoundCode> codes, StatusCheck statusCheck, Confirm confirm,
      Ids ids, Money money, boolean isContested, List<Result> items) {
    this.from = from;
    this.isFromSaid = isFromSaid;
    this.layer = layer;
    this.codes = codes;
    this.statusCheck = statusCheck;
    this.confirm = confirm;
    this.ids = ids;
    this.money = money;
    this.isContested = isContested;
    this.items = items;
  }

  Findings with(StatusCheck check, boolean contested) {
    return new Findings(from, isFromSaid, layer, codes, check, confirm, ids, money, contested, items);
  }

  Findings with(List<Result> others) {
    return new Findings(from, isFromSaid, layer, codes, statusCheck, confirm, ids, money, isContested, others);
  }

  Findings with(Confirm other) {
    return new Findings(from, isFromSaid, layer, codes, statusCheck, other, ids, money, isContested, items);
  }

  void write(Map<String, Object> json) {
    json.put("from", from.value());
    json.put("fromSaid", isFromSaid);
    if (layer != null) json.put("layer", layer.value());
    json.put("ids", ids.write());
    json.put("money", money.write());
    json.put("codes", Json.writeAll(codes));
    if (statusCheck != null) json.put("statusCheck", statusCheck.write());
    if (confirm != null) json.put("confirm", confirm.value());
    if (isContested) json.put("contested", true);
    if (!items.isEmpty()) json.put("items", Json.writeAll(items));
  }
}
