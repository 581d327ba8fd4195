// Generated from the catalog; do not edit.
/** Response codes of OY! Indonesia. */
package org.oycodes;
