// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a service does. */
final class Service {
  /** Kinds of calls by which nothing is paid. */
  private static final Set<Kind> IDLE = EnumSet.of(Kind.READ, Kind.TOKEN, Kind.PREPARE);

  final List<Kind> kinds;
  final boolean paysOut;
  /** It moves money which another call prepared. */
  final boolean follows;
  /** Null where the space says it. */
  final StatusCheck check;

  private Service(List<Kind> kinds, boolean paysOut, boolean follows, StatusCheck check) {
    this.kinds = kinds;
    this.paysOut = paysOut;
    this.follows = follows;
    this.check = check;
  }

  static Service read(Object data) {
    if (data == null) return null;
    Map<String, Object> own = Data.object(data);
    return new Service(readKinds(own.get("kinds")), Data.isTrue(own.get("paysOut")), Data.isTrue(own.get("follows")),
        StatusCheck.read(own.get("check")));
  }

  static List<Kind> readKinds(Object data) {
    List<Kind> kinds = new ArrayList<>();
    for (Object name : Data.list(data)) kinds.add(Kind.of((String) name).orElseThrow());
    return kinds;
  }

  Kind first() {
    return kinds.isEmpty() ? null : kinds.get(0);
  }

  boolean paysNothing() {
    return !kinds.isEmpty() && IDLE.containsAll(kinds);
  }
}
