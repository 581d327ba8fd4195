// Generated from the catalog; do not edit.
/** The codes of Klikoo, a class per space. */
package org.klikoocodes.codes;
