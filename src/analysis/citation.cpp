// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/citation.h"

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

QString titleOf(const DocumentRecord &document)
{
    const QString &title = document.header.title;
    return title.isEmpty() ? document.fileName : title;
}

/// The parts that are there, joined by commas.
QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u", "_s);
}

} // namespace

QString voiceName(const DocumentHeader &header)
{
    switch (voiceOf(header)) {
    case Voice::SampleDigest:
        return u"sample digest"_s;
    case Voice::Inspectorate:
        return header.publisher.isEmpty() ? u"inspectorate"_s : header.publisher;
    case Voice::Force:
        return header.publisher.isEmpty() ? u"the force"_s : header.publisher;
    case Voice::Pcc:
        return header.publisher.isEmpty() ? u"Police and Crime Commissioner"_s : header.publisher;
    case Voice::Press:
        break;
    }
    return header.publisher.isEmpty() ? u"another publisher"_s : header.publisher;
}

QString citationOf(const DocumentRecord &document)
{
    const DocumentHeader &header = document.header;
    const QString date = header.published ? spokenDate(*header.published) : QString();
    if (header.digest) {
        const QString publisher
            = header.publisher.isEmpty() ? QString() : u" (%1)"_s.arg(header.publisher);
        return joined({ u"sample digest of %1%2"_s.arg(titleOf(document), publisher), date });
    }
    return joined({ header.publisher, titleOf(document), date });
}

QString citationOf(const DocumentRecord &document, const SourceSpan &source)
{
    const QString page = source.page() > 0 ? u"page %1"_s.arg(source.page()) : QString();
    return joined({ citationOf(document), page });
}

} // namespace Peel
