// Generated from the catalog; do not edit.
/** Response codes of Klikoo with what they mean for the money. */
module org.klikoocodes {
  exports org.klikoocodes;
  exports org.klikoocodes.codes;
  exports org.klikoocodes.messages.en;
  exports org.klikoocodes.messages.id;
}
