# Installs the Debian packages it is given that are missing, where we may, and says which it cannot.
# What needs them is skipped, or refuses in a line of its own: the status is always 0.
missing=
for package in "$@"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "not installed, and not ours to install here:$missing"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
echo "installing with apt-get:$missing"
# shellcheck disable=SC2086
{ apt-get update && apt-get install --yes --no-install-recommends $missing; } >/dev/null 2>&1 ||
    echo "could not be installed:$missing"
exit 0
