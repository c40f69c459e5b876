"""Starts KetaDesk from the command line."""

import os
import sys

from ketadesk import cli, logs, paths
from ketadesk.app.clock import SystemClock
from ketadesk.domain.errors import Told
from ketadesk.terminal import plain


def main() -> int:
    """Run one command; whatever happens, the person reads a sentence and never a traceback."""
    os.umask(0o077)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = cli.run(sys.argv[1:])
        sys.stdout.flush()
    except Told as told:
        print(plain(told.sentence), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as bug:  # the last resort
        where = logs.write_fault(bug, SystemClock().now(), paths.log_folder())
        print(f"KetaDesk met a fault of its own. What was recorded is safe. {where}", file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
