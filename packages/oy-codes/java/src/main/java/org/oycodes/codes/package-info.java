// Generated from the catalog; do not edit.
/** The codes of OY! Indonesia, a class per space. */
package org.oycodes.codes;
