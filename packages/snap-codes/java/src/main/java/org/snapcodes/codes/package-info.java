// Generated from the catalog; do not edit.
/** The codes of SNAP BI, a class per space. */
package org.snapcodes.codes;
