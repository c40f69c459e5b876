#!/bin/sh
# Sets KetaDesk up in this folder. May be run again at any time.
#   sh resources/setup.sh         the program, in .venv
#   sh resources/setup.sh test    and what its tests need
set -eu
cd "$(dirname "$0")/.."
here=$(pwd -P)

say() { printf '%s\n' "$*"; }
fail() { say "Set-up failed: $*" >&2; exit 1; }

case "${1:-}" in
    '') extra='' ready=.venv/ready ;;
    test) extra='[test]' ready=.venv/ready-test ;;
    *) fail "“$1” is not known. Run: sh resources/setup.sh, or: sh resources/setup.sh test" ;;
esac

# A Python of 3.11 or later
python=''
for name in python3 python3.11 python3.12 python3.13 python3.14; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$name && break; fi
done
[ "$python" ] || fail "there is no Python 3.11 or later here. Install one (Debian, Ubuntu: apt-get install python3)."

# System packages: the time zones, what Qt loads, offscreen and for a window, and what the tests run
packages='tzdata libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3
    libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0'
[ -z "$extra" ] || packages="$packages poppler-utils xvfb xdotool fonts-droid-fallback"
"$python" -c 'import ensurepip' 2>/dev/null ||
    packages="$packages $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"

missing_of() { # Those not installed, under their own name or as what another package provides
    present=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}, ${Provides},\n' | sed -n 's/^ii//p' | tr -s ' ,\n' ' ')
    for package in $packages; do
        case " $present " in *" $package "*) ;; *) printf ' %s' "$package" ;; esac
    done
}
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    missing=$(missing_of)
    if [ "$missing" ] && [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing and only root can install them: apt-get install$missing"
    elif [ "$missing" ]; then
        say "Installing$missing"
        export DEBIAN_FRONTEND=noninteractive
        { as_root apt-get update -q && as_root apt-get install -qy --no-install-recommends $missing; } </dev/null ||
            fail "apt-get did not install them. Install them yourself, then run this again: apt-get install$missing"
    fi
elif [ "$(uname)" = Linux ]; then
    say "Install what these Debian packages hold, under the names they have on this system:" $packages
fi

# The program in a virtual environment; one that was moved here, or is broken, is made anew
case "$(.venv/bin/pip --version 2>/dev/null)" in
    *" from $here/.venv/"*) ;;
    *)
        "$python" -c 'import ensurepip' 2>/dev/null ||
            fail "this Python makes no virtual environments. Install its venv module (Debian, Ubuntu: python3-venv)."
        rm -rf .venv
        "$python" -m venv .venv || fail "the virtual environment $here/.venv could not be made."
        ;;
esac
if ! [ "$ready" -nt pyproject.toml ]; then
    .venv/bin/pip install -q --no-cache-dir --compile -e ".$extra" ||
        fail "pip could not install KetaDesk; its words are above. Check the network, then run this again."
    .venv/bin/python -m compileall -q ketadesk
    touch .venv/ready "$ready"
fi
say "KetaDesk is set up. Run it: $here/.venv/bin/ketadesk --help"
