// Generated from the catalog; do not edit.
/** The codes of Midtrans, a class per space. */
package org.midtranscodes.codes;
