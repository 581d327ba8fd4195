// Generated from the catalog; do not edit.
/** The codes of Xendit, a class per space. */
package org.xenditcodes.codes;
