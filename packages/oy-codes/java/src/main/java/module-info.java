// Generated from the catalog; do not edit.
/** Response codes of OY! Indonesia with what they mean for the money. */
module org.oycodes {
  exports org.oycodes;
  exports org.oycodes.codes;
  exports org.oycodes.messages.en;
  exports org.oycodes.messages.id;
}
