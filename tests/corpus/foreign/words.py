# SPDX-License-Identifier: GPL-3.0-or-later
"""How texts of two programs are compared: by their letters and digits."""
import re, subprocess, unicodedata

BULLETS = "•●○◦■□▪▫◼◾‣⁃·∙➢➤→✓–—-" + "".join(map(chr, range(0xF000, 0xF100)))


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace").stdout


def plain(text):
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("\u2010", "-").replace("\u2011", "-")
    return text.lower()


def tokens(text):
    return re.findall(r"[^\W_]+", plain(text))


def flat(text):
    """All letters and digits of a text: blanks and hyphens are where programs differ without a fault."""
    return "".join(tokens(text))
