// Generated from the catalog; do not edit.
/** Response codes of DOKU with what they mean for the money. */
module org.dokucodes {
  exports org.dokucodes;
  exports org.dokucodes.codes;
  exports org.dokucodes.messages.en;
  exports org.dokucodes.messages.id;
}
