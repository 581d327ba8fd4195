// Generated from the catalog; do not edit.
/** Response codes of Xendit. */
package org.xenditcodes;
