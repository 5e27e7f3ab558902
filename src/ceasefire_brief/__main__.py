"""``python -m ceasefire_brief``: the same as the command ``ceasefire-brief``."""

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main())
