// Generated from the catalog; do not edit.
/** The codes of DOKU, a class per space. */
package org.dokucodes.codes;
