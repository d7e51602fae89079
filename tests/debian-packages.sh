# Installs what tests use of Debian and is missing, where we may; the tests that need it are skipped elsewhere.
missing=
for package in bubblewrap chromium libseccomp2 munge postgresql slurm-wlm sudo; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "not installed, and not ours to install here:$missing"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
{ apt-get update && apt-get install --yes --no-install-recommends $missing; } >/dev/null 2>&1 ||
    echo "could not be installed:$missing"
exit 0
