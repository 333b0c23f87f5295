# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
#
# Completion of fleetgrad and fleetgrad-cli. The words come from --help, so that they are those of the
# program that is there.

_fleetgrad() {
    local word=${COMP_WORDS[COMP_CWORD]} words=
    COMPREPLY=()
    if [[ $word == -* ]]; then
        local -a command=("$1")
        [[ $1 != *fleetgrad-cli || $COMP_CWORD -eq 1 ]] || command+=("${COMP_WORDS[1]}")
        [[ $1 != *fleetgrad-cli || ${COMP_WORDS[1]} != model || $COMP_CWORD -le 2 ]] || command+=("${COMP_WORDS[2]}")
        words=$("${command[@]}" --help 2>/dev/null | sed -n 's/^  \(-., *\)\{0,1\}\(--[a-z-]*\).*/\2/p')
    elif [[ $1 == *fleetgrad-cli && $COMP_CWORD -eq 1 ]]; then
        # The commands: what is indented and begins with a small letter, before the exit codes.
        words=$("$1" --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
    elif [[ $1 == *fleetgrad-cli && $COMP_CWORD -eq 2 && ${COMP_WORDS[1]} == model ]]; then
        words=$("$1" model --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

# Where the words end, names of files are offered.
complete -o default -F _fleetgrad fleetgrad fleetgrad-cli
