// Generated from the catalog; do not edit.
/** Response codes of Digiflazz with what they mean for the money. */
module org.digiflazzcodes {
  exports org.digiflazzcodes;
  exports org.digiflazzcodes.codes;
  exports org.digiflazzcodes.messages.en;
  exports org.digiflazzcodes.messages.id;
}
