// Generated from the catalog; do not edit.
/** Response codes of DANA. */
package org.danacodes;
