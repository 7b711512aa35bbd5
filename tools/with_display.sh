#!/usr/bin/env bash
# Runs a command with a screen: the user's own, or a virtual one where there is none.
# GEOLANGBIND_VIRTUAL_DISPLAY=1 takes the virtual one in any case;
# GEOLANGBIND_FRAMEBUFFER=folder is where that one keeps its picture.
set -euo pipefail
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${GEOLANGBIND_VIRTUAL_DISPLAY:-}" ]; then
    exec "$@"
fi
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
screen="-screen 0 1600x1000x24 -dpi 96 -nolisten tcp"
if [ -n "${GEOLANGBIND_FRAMEBUFFER:-}" ]; then screen+=" -fbdir $GEOLANGBIND_FRAMEBUFFER"; fi
exec xvfb-run -a -s "$screen" "$@"
