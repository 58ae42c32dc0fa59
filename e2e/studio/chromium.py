"""A Chromium for the browser test: the one of the machine, or Debian's.

`python -m e2e.studio.chromium` installs Debian's package when there is none and it may; it never fails, since the
browser test says for itself that it was skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def chromium() -> str | None:
    """The path of a Chromium or Chrome; `CHROMIUM` in the environment wins."""
    named = os.environ.get("CHROMIUM")
    return named or next((found for name in NAMES if (found := shutil.which(name))), None)


def main() -> None:
    """Install Debian's Chromium unless there is one."""
    if (found := chromium()) is not None:
        print(f"the browser test uses {found}")
    elif os.name != "posix" or os.geteuid() != 0 or shutil.which("apt-get") is None:
        print("NO CHROMIUM: the browser test of the studio will be skipped; install one, or name it in CHROMIUM")
    else:
        print("installing Debian's chromium for the browser test")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (("update", "-q"), ("install", "-q", "-y", "--no-install-recommends", "chromium")):
            done = subprocess.run(
                ("apt-get", *words), env=environment, stdout=subprocess.DEVNULL, check=False, timeout=600
            )
            if done.returncode != 0:
                print(f"NO CHROMIUM: `apt-get {words[0]}` failed; the browser test of the studio will be skipped")
                return


if __name__ == "__main__":
    main()
