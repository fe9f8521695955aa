// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Peel::Testing {

/// A PDF of these objects, numbered from 1; the first one is the catalogue. With a right table of
/// offsets.
inline QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray offsets = "0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &object : objects) {
        offsets += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + offsets + "trailer << /Root 1 0 R /Size " + count
        + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content)
{
    return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
        + "\nendstream";
}

/// One page of A5 with this content stream; /F1 is Helvetica.
inline QByteArray onePagePdf(const QByteArray &content)
{
    return pdfOf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        streamOf(content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" });
}

inline QByteArray pdfSaying(const QByteArray &words)
{
    return onePagePdf("BT /F1 12 Tf 50 500 Td (" + words + ") Tj ET");
}

inline QByteArray pdfWithoutPages()
{
    return pdfOf({ "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>" });
}

} // namespace Peel::Testing
