// Generated from the catalog; do not edit.
/** Response codes of Digiflazz. */
package org.digiflazzcodes;
