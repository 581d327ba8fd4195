package payments.codes;

/** What an entry says in one locale. */
public record Text(String title, String detail, String action, String customer) {

  Text with(Text other) {
    return other == null
        ? this
        : new Text(
            Variation.or(other.title, title),
            Variation.or(other.detail, detail),
            Variation.or(other.action, action),
            Variation.or(other.customer, customer));
  }
}
