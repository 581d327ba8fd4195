# Sourced by the other scripts: tells Ruby where its unpacked files are.
set -eu
RUBYLIB="$DEBIAN/usr/lib/ruby/vendor_ruby$(printf ':%s' "$DEBIAN"/usr/lib/ruby/[0-9]* "$DEBIAN"/usr/lib/*/ruby/[0-9]*)"
# Gems that the machine has already are not unpacked a second time.
export RUBYLIB GEM_PATH="$DEBIAN/usr/share/rubygems-integration/all:/usr/share/rubygems-integration/all" GEM_HOME="$WORK/gems"
unset RUBYOPT BUNDLE_GEMFILE
