// Generated from the catalog; do not edit.
/** Response codes of Midtrans. */
package org.midtranscodes;
