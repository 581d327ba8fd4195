// Generated from the catalog; do not edit.
/** Response codes of DOKU. */
package org.dokucodes;
