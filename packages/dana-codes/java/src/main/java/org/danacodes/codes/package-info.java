// Generated from the catalog; do not edit.
/** The codes of DANA, a class per space. */
package org.danacodes.codes;
