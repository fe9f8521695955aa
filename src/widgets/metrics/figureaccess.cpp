// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metrics/figureaccess.h"

#include "widgets/metrics/figureview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace Peel {
namespace {

/// One mark of a figure.
class PointAccessible final : public QAccessibleInterface
{
public:
    PointAccessible(FigureView *view, int hit)
        : m_view(view)
        , m_hit(hit)
    {
    }

    bool isValid() const override
    {
        return m_view != nullptr && m_view->figure() != nullptr
            && m_hit < m_view->figure()->hits().size();
    }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override
    {
        return isValid() ? m_view->window()->windowHandle() : nullptr;
    }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    QAccessibleInterface *child(int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? m_view->figure()->hits().at(m_hit).sentence
                                                      : QString();
    }

    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        constexpr QPoint half(12, 12);
        const QPoint place = m_view->mapToGlobal(m_view->placeOf(m_hit).toPoint());
        return { place - half, place + half };
    }

    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->focusedHit() == m_hit;
        return state;
    }

private:
    QPointer<FigureView> m_view;
    int m_hit;
};

class FigureAccessible final : public QAccessibleWidget
{
public:
    explicit FigureAccessible(FigureView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    ~FigureAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_points))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return view()->figure() == nullptr ? 0 : static_cast<int>(view()->figure()->hits().size());
    }

    QAccessibleInterface *child(int hit) const override
    {
        if (hit < 0 || hit >= childCount())
            return nullptr;
        if (!m_points.contains(hit))
            m_points.insert(
                hit, QAccessible::registerAccessibleInterface(new PointAccessible(view(), hit)));
        return QAccessible::accessibleInterface(m_points.value(hit));
    }

    int indexOfChild(const QAccessibleInterface *point) const override
    {
        for (auto known = m_points.cbegin(); known != m_points.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == point)
                return known.key();
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override { return child(view()->focusedHit()); }

private:
    FigureView *view() const { return static_cast<FigureView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_points; // made when asked for
};

QAccessibleInterface *makeFigureAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<FigureView *>(object);
    return view == nullptr ? nullptr : new FigureAccessible(view);
}

} // namespace

void installFigureAccess()
{
    QAccessible::installFactory(makeFigureAccess);
}

} // namespace Peel
