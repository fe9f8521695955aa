// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/mhtml.h"

#include "ingest/language/pattern.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Peel {
namespace {

constexpr int deepestMultipart = 8;

struct Part
{
    std::map<QByteArray, QByteArray> head; // names in lower case
    QByteArray body;

    QByteArray field(const QByteArray &name) const
    {
        const auto it = head.find(name);
        return it == head.end() ? QByteArray() : it->second;
    }
};

Part partOf(const QByteArray &bytes)
{
    Part part;
    QByteArray name;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        QByteArray line = bytes.mid(from, end - from);
        if (line.endsWith('\r'))
            line.chop(1);
        from = end + 1;
        if (line.isEmpty() && !part.head.empty())
            break;
        if (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t') && !name.isEmpty()) {
            part.head[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            name = line.left(colon).trimmed().toLower();
            part.head[name] = line.mid(colon + 1).trimmed();
        }
    }
    part.body = bytes.mid(from);
    return part;
}

/// A parameter of a head field: boundary, charset.
QByteArray parameter(const QByteArray &field, const QString &name)
{
    const Pattern value(
        name + u"\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_s, Pattern::CaseInsensitiveOption);
    const auto match = value.match(QString::fromLatin1(field));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

QByteArray fromQuotedPrintable(const QByteArray &body)
{
    QByteArray decoded;
    decoded.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body.at(i) != '=') {
            decoded += body.at(i);
            continue;
        }
        if (body.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else if (body.mid(i + 1, 1) == "\n") {
            i += 1;
        } else {
            bool isHex = false;
            const int code = body.mid(i + 1, 2).toInt(&isHex, 16);
            decoded += isHex ? static_cast<char>(code) : '=';
            i += isHex ? 2 : 0;
        }
    }
    return decoded;
}

QByteArray decodedBody(const Part &part)
{
    const QByteArray encoding = part.field("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return encoding == "base64" ? QByteArray::fromBase64(part.body) : part.body;
}

std::optional<MhtmlPage> pageIn(const Part &part, int depth)
{
    const QByteArray type = part.field("content-type");
    if (type.toLower().startsWith("text/html")) {
        return MhtmlPage { decodedBody(part), parameter(type, u"charset"_s),
            QString::fromLatin1(part.field("content-location")) };
    }
    if (!type.toLower().startsWith("multipart/") || depth == 0)
        return std::nullopt;
    const QByteArray boundary = "--" + parameter(type, u"boundary"_s);
    if (boundary.size() == 2)
        return std::nullopt;
    qsizetype from = part.body.indexOf(boundary);
    while (from >= 0) {
        from += boundary.size();
        const qsizetype line = part.body.indexOf('\n', from);
        if (line < 0 || part.body.mid(from, 2) == "--")
            break;
        const qsizetype next = part.body.indexOf('\n' + boundary, line);
        const QByteArray bytes = part.body.mid(line + 1, next < 0 ? -1 : next - line - 1);
        if (auto page = pageIn(partOf(bytes), depth - 1))
            return page;
        from = next < 0 ? -1 : next + 1;
    }
    return std::nullopt;
}

} // namespace

std::optional<MhtmlPage> firstPageOf(const QByteArray &mhtml)
{
    const Part whole = partOf(mhtml);
    std::optional<MhtmlPage> page = pageIn(whole, deepestMultipart);
    if (page && page->address.isEmpty())
        page->address = QString::fromLatin1(whole.field("snapshot-content-location"));
    return page;
}

} // namespace Peel
