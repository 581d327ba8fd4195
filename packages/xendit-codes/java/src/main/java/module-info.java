// Generated from the catalog; do not edit.
/** Response codes of Xendit with what they mean for the money. */
module org.xenditcodes {
  exports org.xenditcodes;
  exports org.xenditcodes.codes;
  exports org.xenditcodes.messages.en;
  exports org.xenditcodes.messages.id;
}
