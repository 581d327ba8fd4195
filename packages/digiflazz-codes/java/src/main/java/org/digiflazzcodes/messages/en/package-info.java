// Generated from the catalog; do not edit.
/** Texts of one language. */
package org.digiflazzcodes.messages.en;
