# Sourced by the other scripts: the configuration that install.sh wrote, and no other.
set -eu
export PHPRC="$WORK/php.ini" PHP_INI_SCAN_DIR=""
TYPES="$WORK/types"
