// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/figurepane.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace mailspace {

class MessagePanel;
class StoreSession;
class WhatIfPanel;

/// The page "Super fans": charts that explain who stands out and why. Counts when it is first
/// looked at, and again after the store has changed; the window stays usable meanwhile.
class FanPage : public QWidget
{
    Q_OBJECT

public:
    FanPage(StoreSession &session, QWidget *parent = nullptr);
    ~FanPage() override;

    void setProfile(std::optional<ProfileId> profile);
    /// Asks again, after the store has changed.
    void refresh();
    bool isReady() const { return m_isReady; }

signals:
    /// Somebody wants to see these people in the table of contacts.
    void peopleChosen(const std::vector<mailspace::ContactId> &people, const QString &title);
    void ready();
    void failed(const QString &message);
    void noted(const QString &note);
    /// Something was done that `undo` takes back.
    void undoable(const QString &sentence, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void ask();
    void askAgain();
    void askChronicle();
    void take(FanAnalysis analysis);
    void showView();
    void choose(int which, int option);
    std::vector<FigurePane::Choice> choices() const;
    void showPeople(int row);
    void findPeopleOf(qint64 smartlink, const QString &name);
    void showReceipts(int row);
    void askRecipeName();
    void saveRecipe(const QString &name, const ScoreRecipe &recipe);
    void useRecipe(std::optional<qint64> recipe);
    void deleteRecipe(const NamedRecipe &recipe);
    FanView view() const;
    FanPicture picture() const;
    const FanAnalysis &shown() const { return m_draft ? *m_draft : m_analysis; }

    StoreSession &m_session;
    std::optional<ProfileId> m_profile;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Progress> m_draftProgress;
    std::shared_ptr<Progress> m_chronicleProgress;
    FanAnalysis m_analysis; ///< by the recipe in use
    std::optional<FanAnalysis> m_draft; ///< by the sliders
    FanChange m_change;
    std::optional<FanChronicle> m_chronicle;
    std::size_t m_most = 10;
    GrowthStep m_step = GrowthStep::Month;
    std::optional<SmartlinkKind> m_kind; ///< of the growth; empty: all
    bool m_isStale = true;
    bool m_isReady = false;
    bool m_draftWaits = false;

    QLabel *m_headline;
    QPushButton *m_whatIfButton;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    QWidget *m_content;
    FigurePane *m_pane;
    WhatIfPanel *m_whatIf;
    MessagePanel *m_message;
};

} // namespace mailspace
