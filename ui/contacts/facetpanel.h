// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contacts/contactquery.h"

#include <QtWidgets/QTreeWidget>

#include <memory>

namespace mailspace {

class Progress;
class StoreSession;
struct Facet;

/// What the people shown are like: consent, kinds, countries and smartlinks with their numbers.
/// Ticking one filters by it. Counts on a worker thread, and only while it is visible.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT

public:
    FacetPanel(StoreSession &session, QWidget *parent);
    ~FacetPanel() override;

    /// Counts the people of this query.
    void setShown(const ContactQuery &query);

signals:
    void toggled(const mailspace::ContactFilter &filter);
    void counted();
    void failed(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void count();
    void fill(const std::vector<Facet> &facets);
    void takeChoice(QTreeWidgetItem *item);

    StoreSession &m_session;
    ContactQuery m_query;
    ContactQuery m_shown; ///< what the numbers are of
    bool m_stale = true;
    std::shared_ptr<Progress> m_progress;
};

} // namespace mailspace
