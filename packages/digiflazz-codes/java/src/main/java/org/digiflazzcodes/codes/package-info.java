// Generated from the catalog; do not edit.
/** The codes of Digiflazz, a class per space. */
package org.digiflazzcodes.codes;
