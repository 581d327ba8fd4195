// Generated from the catalog; do not edit.
/** Response codes of DANA with what they mean for the money. */
module org.danacodes {
  exports org.danacodes;
  exports org.danacodes.codes;
  exports org.danacodes.messages.en;
  exports org.danacodes.messages.id;
}
