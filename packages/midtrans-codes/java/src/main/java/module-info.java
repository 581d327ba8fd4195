// Generated from the catalog; do not edit.
/** Response codes of Midtrans with what they mean for the money. */
module org.midtranscodes {
  exports org.midtranscodes;
  exports org.midtranscodes.codes;
  exports org.midtranscodes.messages.en;
  exports org.midtranscodes.messages.id;
}
