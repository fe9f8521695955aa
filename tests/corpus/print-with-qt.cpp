// SPDX-License-Identifier: GPL-3.0-or-later
// Prints an HTML page as Qt's rich text lays it out: print-with-qt PAGE.html OUT.pdf. Built and run
// by build-unseen.py alone.
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QFile page(QString::fromLocal8Bit(argc > 2 ? argv[1] : ""));
    if (!page.open(QIODevice::ReadOnly))
        return 2;
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Liberation Sans"), 11));
    document.setHtml(QString::fromUtf8(page.readAll()));
    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    document.print(&writer);
    return 0;
}
