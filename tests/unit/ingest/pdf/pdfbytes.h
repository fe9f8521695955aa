// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Peel::Pdf {

/// A page's content and what its dictionary says besides.
struct PdfPage
{
    QByteArray content;
    QByteArray extra = {}; // "/Rotate 90"
};

/// A stream with what its dictionary says besides its length.
inline QByteArray streamOf(const QByteArray &content, const QByteArray &entries = {})
{
    return "<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
        + content + "\nendstream";
}

/// Writes a small PDF by hand, with Helvetica as F1 and Helvetica-Bold as F2. `resources`: what the
/// pages use besides the fonts; `further`: objects that they name, numbered from five and two for
/// each page.
inline QByteArray pdfOf(const QList<PdfPage> &pages, const QByteArray &resources = {},
    const QList<QByteArray> &further = {})
{
    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray &body) {
        offsets << pdf.size();
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(5 + 2 * i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object(
        "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    object(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
    for (qsizetype i = 0; i < pages.size(); ++i) {
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 "
               "0 R /F2 4 0 R >> "
            + resources + " >> /Contents " + QByteArray::number(6 + 2 * i) + " 0 R "
            + pages[i].extra + " >>");
        object(streamOf(pages[i].content));
    }
    for (const QByteArray &body : further)
        object(body);
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1)
        + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

/// Text at a place, y counted from the bottom of the page.
inline QByteArray text(
    const QByteArray &words, double x, double y, double size = 12, bool bold = false)
{
    return "BT /F" + QByteArray(bold ? "2 " : "1 ") + QByteArray::number(size) + " Tf "
        + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + words + ") Tj ET\n";
}

} // namespace Peel::Pdf
