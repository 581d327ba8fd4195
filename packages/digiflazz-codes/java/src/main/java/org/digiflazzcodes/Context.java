// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.Optional;

/** What the caller knows besides the body. Anything invalid counts as not known. */
public final class Context {
  static final Context NONE = new Builder().build();

  private static final int LEAST_STATUS = 100;
  private static final int MOST_STATUS = 599;

  /** What is not known is null. */
  final Origin from;
  final boolean isVerified;
  final Integer httpStatus;
  final String space;
  final String family;
  final String network;
  final String service;
  final Kind kind;

  private Context(Builder builder) {
    from = builder.from;
    isVerified = builder.isVerified;
    httpStatus = builder.httpStatus;
    space = builder.space;
    family = builder.family;
    network = builder.network;
    service = builder.service;
    kind = builder.kind;
  }

  /** The same, where the body shows where it comes from. */
  Context from(Origin origin) {
    return origin == from ? this : toBuilder().from(origin).build();
  }

  private Builder toBuilder() {
    Builder builder = new Builder();
    builder.from = from;
    builder.isVerified = isVerified;
    builder.httpStatus = httpStatus;
    builder.space = space;
    builder.family = family;
    builder.network = network;
    builder.service = service;
    builder.kind = kind;
    return builder;
  }

  /**
   * Begins a context.
   *
   * @return a builder of which nothing is known
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A context of which only the origin is known.
   *
   * @param origin where the body comes from
   * @return the context
   */
  public static Context of(Origin origin) {
    return builder().from(origin).build();
  }

  /** Collects what is known. Null takes back what was said. */
  public static final class Builder {
    private Origin from;
    private boolean isVerified;
    private Integer httpStatus;
    private String space;
    private String family;
    private String network;
    private String service;
    private Kind kind;

    private Builder() {}

    /**
     * Where the body comes from.
     *
     * @param origin the response to a call or to a status query, or a notification
     * @return this
     */
    public Builder from(Origin origin) {
      from = origin;
      return this;
    }

    /**
     * Whether a signature over the whole body was checked.
     *
     * @param verified true only after the caller checked it; otherwise the status has to be asked for
     * @return this
     */
    public Builder verified(boolean verified) {
      isVerified = verified;
      return this;
    }

    /**
     * HTTP status of the response; a code in the body takes precedence.
     *
     * @param status the status; anything but 100 to 599 is not known
     * @return this
     */
    public Builder httpStatus(int status) {
      httpStatus = status < LEAST_STATUS || status > MOST_STATUS ? null : (Integer) status;
      return this;
    }

    /**
     * HTTP status of the response as it is written.
     *
     * @param digits three digits; anything else is not known
     * @return this
     */
    public Builder httpStatus(String digits) {
      int status = 0;
      for (int index = 0; digits != null && digits.length() == 3 && index < 3; index += 1) {
        int digit = digits.charAt(index) - '0';
        status = digit < 0 || digit > 9 ? Integer.MIN_VALUE : status * 10 + digit;
        if (status < 0) break;
      }
      return httpStatus(status);
    }

    /**
     * Codes of this space decide; a transaction field of another space that disagrees is a conflict.
     *
     * @param id id of the space
     * @return this
     */
    public Builder space(String id) {
      space = id;
      return this;
    }

    /**
     * Where codes of several families stand in one field of bodies that look alike, they are those of this family.
     *
     * @param id id of the family
     * @return this
     */
    public Builder family(String id) {
      family = id;
      return this;
    }

    /**
     * The card network, if codes differ by it.
     *
     * @param name the network in capitals or small letters
     * @return this
     */
    public Builder network(String name) {
      network = name;
      return this;
    }

    /**
     * The service, for codes that leave it open; also how to ask for the status if no code can be read.
     *
     * @param code code of the service
     * @return this
     */
    public Builder service(String code) {
      service = code;
      return this;
    }

    /**
     * The kind of operation, if one service code serves several.
     *
     * @param operation the kind
     * @return this
     */
    public Builder kind(Kind operation) {
      kind = operation;
      return this;
    }

    /**
     * Makes the context.
     *
     * @return the context
     */
    public Context build() {
      return new Context(this);
    }
  }

  /**
   * Where the body comes from.
   *
   * @return empty where it is not known
   */
  public Optional<Origin> from() {
    return Optional.ofNullable(from);
  }
}
