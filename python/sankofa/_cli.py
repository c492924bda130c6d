"""The command line: ``sankofa check FILE...``, the same program as the one built by Cargo."""

import signal
import sys

from sankofa import _sankofa


def main() -> int:
    """Runs the command line with the arguments of the process."""
    # The work happens outside Python: let Ctrl-C end it as it ends any other program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.stdout.flush()
    return _sankofa._run(["sankofa", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
