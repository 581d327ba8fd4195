// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The data of the provider, read on first use. */
final class Catalog {
  private static final class Holder {
    static final Catalog CATALOG = new Catalog(Data.object(JsonReader.trusted(CatalogData.head())));
  }

  final String provider;
  final Map<String, SpaceTable> spaces;
  /** Reasons that explain nothing. */
  final Set<String> plain;
  final List<Place> places = new ArrayList<>();
  final List<Path> redirects;
  final List<Signature> signatures = new ArrayList<>();
  final Map<String, List<Path>> ids;
  final Map<String, List<Path>> money;
  final List<Path> items;
  final Claims claims;
  /** Null where no field names one. */
  final Networks networks;
  /** The status check of the provider, where all its codes have the same. */
  final StatusCheck check;
  private final List<Refunds> refunds = new ArrayList<>();

  /** A field of bodies that carries a signature, and the fields that it proves. */
  static final class Signature {
    private final String field;
    private final String[] covers;

    private Signature(Map<String, Object> own) {
      field = Data.text(own.get("field"));
      covers = Data.texts(own.get("covers"));
    }

    boolean isIn(Object body) {
      return body instanceof Map && !Values.isEmpty(((Map<?, ?>) body).get(field));
    }

    boolean covers(String other) {
      return Data.includes(covers, other);
    }
  }

  private Catalog(Map<String, Object> own) {
    provider = Data.text(own.get("provider"));
    List<Meaning> meanings = Meaning.readAll(own.get("advices"));
    Map<String, SpaceTable> tables = new LinkedHashMap<>();
    for (Object space : Data.list(own.get("spaces"))) {
      SpaceTable table = new SpaceTable(Data.object(space), tables.size(), meanings);
      tables.put(table.id, table);
    }
    spaces = Collections.unmodifiableMap(tables);
    plain = new HashSet<>(Data.textList(own.get("plain")));
    for (Map<String, Object> place : Data.objects(own.get("places"))) places.add(new Place(place, spaces));
    redirects = Path.readAll(own.get("redirects"));
    for (Map<String, Object> one : Data.objects(own.get("signatures"))) signatures.add(new Signature(one));
    ids = readFacts(own.get("ids"));
    money = readFacts(own.get("money"));
    items = Path.readAll(own.get("items"));
    for (Map<String, Object> list : Data.objects(own.get("refunds"))) refunds.add(new Refunds(list));
    networks = own.containsKey("networks") ? new Networks(Data.object(own.get("networks"))) : null;
    check = StatusCheck.read(own.get("check"));
    claims = new Claims(own.get("claims"), own.get("clash"));
  }

  private static Map<String, List<Path>> readFacts(Object data) {
    Map<String, List<Path>> facts = new LinkedHashMap<>();
    for (Map.Entry<String, Object> fact : Data.object(data).entrySet())
      facts.put(fact.getKey(), Path.readAll(fact.getValue()));
    return facts;
  }

  static Catalog get() {
    return Holder.CATALOG;
  }

  Ids idsIn(Object body) {
    return Ids.of(factsIn(ids, body));
  }

  Money moneyIn(Object body) {
    Map<String, String> own = factsIn(money, body);
    if (!own.containsKey("refunded")) {
      for (Refunds list : refunds) {
        String total = list.totalIn(body);
        if (total == null) continue;
        own.put("refunded", total);
        break;
      }
    }
    return Money.of(own);
  }

  private static Map<String, String> factsIn(Map<String, List<Path>> facts, Object body) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map.Entry<String, List<Path>> fact : facts.entrySet()) {
      for (Path path : fact.getValue()) {
        String text = Values.fact(path.in(body));
        if (text == null) continue;
        found.put(fact.getKey(), text);
        break;
      }
    }
    return found;
  }

  /** The first list of transactions in a body; empty where there is none. */
  List<Object> itemsIn(Object body, int most) {
    for (Path path : items) {
      Object value = path.in(body);
      if (!(value instanceof List)) continue;
      List<Object> first = new ArrayList<>();
      for (Object item : (List<?>) value) {
        if (first.size() == most) break;
        first.add(item);
      }
      return first;
    }
    return List.of();
  }

  boolean isRedirect(Object body) {
    for (Path path : redirects) if (!path.isEmptyIn(body)) return true;
    return false;
  }
}
