// Generated from the catalog; do not edit.
/** Response codes of SNAP BI with what they mean for the money. */
module org.snapcodes {
  exports org.snapcodes;
  exports org.snapcodes.codes;
  exports org.snapcodes.messages.en;
  exports org.snapcodes.messages.id;
}
