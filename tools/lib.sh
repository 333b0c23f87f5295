# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# What the other scripts of this folder share: packages, configuring, building.
# Everything said here goes to standard error, so that the output of a program stays its own.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}

say() { printf '%s\n' "$*" >&2; }
die() {
    say "tools/$(basename "$0"): $*"
    exit 1
}

# Prints the comment at the top of the calling script, which is its help text.
print_help() { sed -n '/^# Usage/,/^$/s/^# \{0,1\}//p' "$0"; }

# list_packages GROUP...: the packages of these groups that this release needs, one a line.
list_packages() {
    local release
    # shellcheck disable=SC1091
    release=$(. /etc/os-release 2>/dev/null && printf '%s' "${VERSION_CODENAME:-}")
    awk -v groups=" $* " -v release=",$release," '
        /^#/ || NF < 2 { next }
        index(groups, " " $1 " ") && (NF < 3 || index("," $3 ",", release)) { print $2 }
    ' "$root/tools/packages"
}

# missing_packages PACKAGE...: those that dpkg does not have installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk '$2 == "installed" { print $1 }') || true
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

# logged LOG COMMAND...: runs quietly; if it fails, shows the end of what it said.
logged() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null && return
    tail -n 40 "$log" >&2
    return 1
}

# install_packages GROUP...: installs what is missing, or ends with the command that would.
install_packages() {
    local -a wanted missing as_root=()
    mapfile -t wanted < <(list_packages "$@")
    if ! command -v dpkg-query >/dev/null; then
        command -v cmake >/dev/null && return # not a Debian: CMake says what it misses
        die "This is no Debian. Install the equivalents of: ${wanted[*]}"
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [[ ${#missing[@]} -gt 0 ]] || return 0

    # The wait is for a system that is just updating itself. What an administrator has put in the place of a
    # package's settings stays there: nobody could answer the question.
    local -a command=(apt-get -o DPkg::Lock::Timeout=300 -o DPkg::Options::=--force-confold install -y
        --no-install-recommends "${missing[@]}")
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || die "Packages are missing. As root, run: apt-get update && ${command[*]}"
        as_root=(sudo)
        sudo -v || die "Packages are missing. As root, run: apt-get update && ${command[*]}"
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    mkdir -p "$root/build"
    logged "$root/build/packages.log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update ||
        say "apt-get update failed; trying with the package lists that are there."
    logged "$root/build/packages.log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${command[@]}" ||
        die "The packages could not be installed. To try by hand: ${as_root[*]} ${command[*]}"
}

# ccache wants a folder that it can write to; HOME may be unset or read-only.
choose_cache_folder() {
    [[ -n ${CCACHE_DIR:-} ]] && return
    [[ -n ${HOME:-} && -d $HOME && -w $HOME ]] && return
    export CCACHE_DIR=$root/build/ccache
}

# configure PRESET: runs CMake if it never ran to its end, or if the presets changed since.
# (Ninja itself notices changes of CMakeLists.txt and new source files.)
configure() {
    local folder=$root/build/$1
    [[ $folder/.configured -nt $root/CMakePresets.json ]] && return
    say "Configuring build/$1"
    mkdir -p "$folder"
    logged "$folder/configure.log" cmake -S "$root" --preset "$1" ||
        die "CMake could not configure build/$1. If the folder is an old one, delete it and try again."
    touch "$folder/.configured"
}

# show_progress NAME: reads Ninja's output; one moving line on a terminal, a line each
# twenty per cent otherwise, and nothing at all if there is nothing to do.
show_progress() {
    local line done_steps all_steps percent shown=0 terminal=
    [[ -t 2 ]] && terminal=yes
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        done_steps=${BASH_REMATCH[1]} all_steps=${BASH_REMATCH[2]}
        [[ $done_steps -gt 0 && $all_steps -gt 2 ]] || continue
        percent=$((100 * done_steps / all_steps))
        if [[ -n $terminal ]]; then
            printf '\rBuilding %s: %d of %d steps\033[K' "$1" "$done_steps" "$all_steps" >&2
            shown=1
        elif [[ $percent -ge $shown ]]; then
            say "Building $1: $percent % of $all_steps steps"
            shown=$((percent / 20 * 20 + 20))
        fi
    done
    [[ -z $terminal || $shown -eq 0 ]] || printf '\r\033[K' >&2
}

# build PRESET [TARGET...]: all targets if none is named. On failure, shows what the compiler said.
build() {
    local preset=$1 log=$root/build/$1/build.log
    shift
    choose_cache_folder
    configure "$preset"
    local -a command=(cmake --build "$root/build/$preset" --parallel "$jobs")
    [[ $# -eq 0 ]] || command+=(--target "$@")
    local status=0
    # The lock keeps a second ./tools/run from building in the same folder at the same time.
    (
        flock 9
        env -u NINJA_STATUS "${command[@]}" 2>&1 </dev/null | tee "$log" | show_progress "$preset"
    ) 9>"$root/build/$preset/.lock" || status=$?
    [[ $status -eq 0 ]] && return
    grep -v -E '^\[[0-9]+/[0-9]+\] (Building|Linking|Automatic)' "$log" | head -n 200 >&2 || true
    die "The build of \"$preset\" failed; all it said is in build/$preset/build.log"
}
