# SPDX-License-Identifier: GPL-2.0-or-later
"""Linux ends a process, and any it starts, when it turns to a network.

A check that looks now and then would miss a short connection; the kernel does not.
Sockets within the machine (the screen, the desktop's bus) are left alone.

    python no_network.py PROGRAM ARGUMENT …    runs a program that may not even make a socket
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import struct
import sys

ENDED_BY = signal.SIGSYS
# the machine's number, and those of the calls: seccomp, socket, connect, bind, sendto
_MACHINES = {
    "x86_64": (0xC000003E, 317, 41, 42, 49, 44),
    "aarch64": (0xC00000B7, 277, 198, 203, 200, 206),
}
_PR_SET_NO_NEW_PRIVS, _SET_MODE_FILTER, _ALL_THREADS = 38, 1, 1
_ALLOW, _END_PROCESS, _AF_UNIX = 0x7FFF0000, 0x80000000, 1
_ADDRESS_BYTES = (16, 28)  # of an address in a network, IPv4 and IPv6
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06  # of the kernel's filter language
_AT_CALL, _AT_MACHINE, _AT_ARGUMENTS = 0, 4, 16
Step = tuple[int, int, int, int]


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_void_p)]


def forbid_connections() -> str:
    """From now on no thread may send to an address in a network, or wait there for others.

    Returns why that cannot be had, or ``""``.
    """
    numbers = _MACHINES.get(platform.machine())
    if numbers is None:
        return f"not provided for {platform.machine() or 'this machine'}"
    connect, bind, send = numbers[3:]
    steps: list[Step] = []
    for call, place in ((connect, 2), (bind, 2), (send, 5)):
        steps += [
            (_LOAD, 0, 0, _AT_CALL),
            (_IF_EQUAL, 0, 4, call),
            (_LOAD, 0, 0, _AT_ARGUMENTS + 8 * place),
            (_IF_EQUAL, 1, 0, _ADDRESS_BYTES[0]),
            (_IF_EQUAL, 0, 1, _ADDRESS_BYTES[1]),
            (_RETURN, 0, 0, _END_PROCESS),
        ]
    return _install(numbers, steps)


def forbid_sockets() -> str:
    """From now on no thread may make a socket that could reach a network; as above."""
    numbers = _MACHINES.get(platform.machine())
    if numbers is None:
        return f"not provided for {platform.machine() or 'this machine'}"
    steps = [
        (_LOAD, 0, 0, _AT_CALL),
        (_IF_EQUAL, 0, 3, numbers[2]),
        (_LOAD, 0, 0, _AT_ARGUMENTS),
        (_IF_EQUAL, 1, 0, _AF_UNIX),
        (_RETURN, 0, 0, _END_PROCESS),
    ]
    return _install(numbers, steps)


def _install(numbers: tuple[int, ...], steps: list[Step]) -> str:
    """Hand the filter to the kernel; on a call of another machine's kind it says nothing."""
    found = [(_LOAD, 0, 0, _AT_MACHINE), (_IF_EQUAL, 1, 0, numbers[0]), (_RETURN, 0, 0, _ALLOW)]
    found += [*steps, (_RETURN, 0, 0, _ALLOW)]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in found))
    program = _Program(len(found), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    done = libc.syscall(numbers[1], _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(program))
    return "" if done == 0 else f"seccomp refused: error {ctypes.get_errno() or done}"


def main() -> None:
    """Become the program that is named, without sockets; unwatched where that cannot be had."""
    refused = forbid_sockets()
    if refused:
        print(f"no_network: {refused}", file=sys.stderr)
    os.execv(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
