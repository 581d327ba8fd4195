// Generated from the catalog; do not edit.
/** Response codes of SNAP BI. */
package org.snapcodes;
