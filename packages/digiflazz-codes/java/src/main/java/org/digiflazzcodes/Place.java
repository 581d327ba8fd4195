// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A field of bodies that carries codes. */
final class Place {
  private static final int MAX_MESSAGES = 10;

  final String field;
  final SpaceTable table;
  final Layer layer;
  /** None for the HTTP status, and for a body that is itself the evidence. */
  final Path path;
  /** Code that stands where the HTTP status is not told; null for none. */
  final String assumed;
  /** The code that a body with the required fields stands for by itself; null for none. */
  final String code;
  final List<List<Condition>> when;
  /** Null for all origins. */
  final Set<Origin> from;
  final List<String> families;
  final List<SpaceTable> fallback;
  /** What names the service which the code is about; null for nothing. */
  final Path service;
  final SpaceTable serviceTable;
  final String assumedService;
  private final Path message;
  private final List<Path> requires;
  private final List<Path> excludes;
  private final List<Path> positive;

  Place(Map<String, Object> own, Map<String, SpaceTable> spaces) {
    this(own, spaces, spaces.get(Data.text(own.get("space"))));
  }

  private Place(Map<String, Object> own, Map<String, SpaceTable> spaces, SpaceTable table) {
    this.table = table;
    field = Data.text(own.get("field"));
    layer = Layer.of(Data.text(own.get("layer"))).orElseThrow();
    path = new Path(own.containsKey("path") ? Data.text(own.get("path")) : "");
    assumed = Data.text(own.get("assumed"));
    code = Data.text(own.get("code"));
    when = Condition.readAlternatives(own.get("when"));
    from = own.containsKey("from") ? originsOf(own.get("from")) : null;
    families = Data.textList(own.get("families"));
    fallback = new ArrayList<>();
    for (String id : Data.texts(own.get("fallback"))) fallback.add(spaces.get(id));
    message = own.containsKey("message") ? Path.read(own.get("message")) : null;
    requires = Path.readAll(own.get("requires"));
    excludes = Path.readAll(own.get("excludes"));
    positive = Path.readAll(own.get("positive"));
    Map<String, Object> named = Data.object(own.get("service"));
    service = named.isEmpty() ? null : Path.read(named.get("field"));
    serviceTable = named.isEmpty() ? null : spaces.get(Data.text(named.get("space")));
    assumedService = Data.text(named.get("assumed"));
  }

  private Place(Place place, SpaceTable other) {
    table = other;
    field = place.field;
    layer = place.layer;
    path = place.path;
    assumed = place.assumed;
    code = place.code;
    when = place.when;
    from = place.from;
    families = place.families;
    fallback = place.fallback;
    service = place.service;
    serviceTable = place.serviceTable;
    assumedService = place.assumedService;
    message = place.message;
    requires = place.requires;
    excludes = place.excludes;
    positive = place.positive;
  }

  private static Set<Origin> originsOf(Object names) {
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    for (String name : Data.texts(names)) origins.add(Origin.of(name).orElseThrow());
    return origins;
  }

  /** The same place, where a code of another space stands there. */
  Place of(SpaceTable other) {
    return new Place(this, other);
  }

  boolean mayComeFrom(Origin origin) {
    return from == null || from.contains(origin);
  }

  /** Whether a code of this place stands in a body, readable or not. */
  boolean standsIn(Object body, Origin origin) {
    if (!path.isNone() && path.isEmptyIn(body)) return false;
    if (origin != null && !mayComeFrom(origin)) return false;
    for (Path one : requires) if (one.isEmptyIn(body)) return false;
    for (Path one : excludes) if (!one.isEmptyIn(body)) return false;
    for (Path one : positive) if (!Values.isPositive(one.in(body))) return false;
    // Fields that contradict each other do not show that the code is not there.
    return Condition.allHold(body, when, null);
  }

  /** Messages that stand beside the code: none, one, or those of a list. */
  List<Wire> messagesIn(Object body) {
    if (message == null) return List.of();
    Object value = message.in(body);
    if (value instanceof String) return List.of(new Wire((String) value));
    if (!(value instanceof List)) return List.of();
    List<Wire> messages = new ArrayList<>();
    int count = 0;
    for (Object item : (List<?>) value) {
      if (count++ == MAX_MESSAGES) break;
      if (item instanceof String) messages.add(new Wire((String) item));
    }
    return messages;
  }
}
