// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdffile.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

/// QPdfWriter writes the time of making, which would make every file another one: it is blanked,
/// byte for byte, so that the places in the file stay true.
QByteArray withoutTimes(QByteArray pdf)
{
    const QList<QRegularExpression> times {
        QRegularExpression(u"/(CreationDate|ModDate) \\(D:[^)]*\\)"_s),
        QRegularExpression(u"<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>"_s),
        QRegularExpression(u"<xmpMM:(DocumentID|InstanceID)>[^<]*</xmpMM:\\1>"_s),
        QRegularExpression(u"/ID \\[[^\\]]*\\]"_s),
    };
    const QString text = QString::fromLatin1(pdf);
    for (const QRegularExpression &time : times) {
        auto matches = time.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                pdf[i] = ' ';
        }
    }
    return pdf;
}

} // namespace

QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint)
{
    // QPdfWriter writes its fonts in the order of a hash: its seed must not be of the day.
    QHashSeed::setDeterministicGlobalSeed();
    const auto random = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"PEEL Explorer"_s);
        paint(writer);
    }
    return withoutTimes(bytes);
}

} // namespace Peel
