// Generated from the catalog; do not edit.
/** Texts of one language. */
package org.midtranscodes.messages.id;
