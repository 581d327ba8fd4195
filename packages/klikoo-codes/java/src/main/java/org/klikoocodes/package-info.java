// Generated from the catalog; do not edit.
/** Response codes of Klikoo. */
package org.klikoocodes;
