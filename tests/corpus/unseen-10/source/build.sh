#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh NAME...: typesets the sources of that name anew, each with its own program, into the folder above.
set -euo pipefail
cd "$(dirname "$0")"
options() { if [ -f "$1.opts" ]; then sed "s/@Q@/'/g" "$1.opts"; fi; }
for name in "$@"; do
    work=$(mktemp -d)
    if [ -f "$name.weasy.html" ]; then
        weasyprint -q "$name.weasy.html" "$work/o.pdf"
    elif [ -f "$name.chromium.html" ]; then
        chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$work/o.pdf" "$name.chromium.html"
    elif [ -f "$name.wk.html" ]; then
        # shellcheck disable=SC2046 # several words
        wkhtmltopdf -q --enable-local-file-access $(options "$name.wk") "$name.wk.html" "$work/o.pdf"
    elif [ -f "$name.lo.html" ]; then
        cp "$name.lo.html" "$work/o.html"
        soffice --headless --infilter="HTML (StarWriter)" --convert-to pdf:writer_pdf_Export --outdir "$work" "$work/o.html"
    elif [ -f "$name.tex" ]; then
        for _ in 1 2; do pdflatex -interaction=batchmode -output-directory "$work" -jobname o "$name.tex"; done
    elif [ -f "$name.ctx" ]; then
        cp "$name.ctx" "$work/o.tex"
        (cd "$work" && context --batchmode --noconsole o.tex)
    else
        # shellcheck disable=SC2046
        groff -Kutf8 -t -ms -Tpdf $(options "$name") "$name.ms" >"$work/o.pdf"
    fi
    cp "$work/o.pdf" "../$name.pdf"
    rm -r "$work"
done
