"""``python -m claimcheck`` is the command."""

import sys

from claimcheck.cli import main

sys.exit(main())
