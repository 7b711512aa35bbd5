#!/usr/bin/env bash
# Installs what the distribution provides: QGIS with its Python, a virtual screen, Python's venv.
# Debian 12 ships QGIS 3.22; there, QGIS comes from the backports suite of the mirror apt already uses.
set -euo pipefail

. /etc/os-release
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
qgis_is_recent() { dpkg --compare-versions "$(dpkg-query -W -f '${Version}' python3-qgis 2>/dev/null || echo 0)" ge 1:3.34 ||
                   dpkg --compare-versions "$(dpkg-query -W -f '${Version}' python3-qgis 2>/dev/null || echo 0)" ge 3.34; }

PACKAGES=(qgis python3-qgis python3-pyqtgraph python3-venv xvfb xauth make git)
missing=()
for package in "${PACKAGES[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ] && qgis_is_recent; then exit 0; fi

export DEBIAN_FRONTEND=noninteractive
target=()
if [ "${VERSION_CODENAME:-}" = bookworm ]; then
    if ! grep -rqs bookworm-backports /etc/apt/sources.list /etc/apt/sources.list.d; then
        mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list 2>/dev/null || true; } |
                 awk '/^URIs:/ {uri = $2} /^deb / {for (i = 2; i <= NF; i++) if ($i ~ /^[a-z]+:\/\//) {uri = $i; break}}
                      uri ~ /\/debian\/?$/ {print uri; exit}')
        echo "deb $mirror bookworm-backports main" | as_root tee /etc/apt/sources.list.d/backports-for-qgis.list >/dev/null
    fi
    target=(-t bookworm-backports)
fi
as_root apt-get update -q
as_root apt-get install -q -y --no-install-recommends "${target[@]}" "${PACKAGES[@]}" python3-gdal qgis-providers

qgis_is_recent || { echo "QGIS 3.34 or newer is needed; this distribution offers an older one." >&2; exit 1; }
