// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fans/fanviews.h"
#include "ui/fans/figurepane.h"
#include "ui/latesttask.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace mailspace {

class MessagePanel;
class RecipeDesk;
class StoreSession;
class WhatIfPanel;

/// The page "Super fans": charts that explain who stands out and why. Counts when it is first
/// looked at, and again after the store has changed; the window stays usable meanwhile.
class FanPage : public QWidget
{
    Q_OBJECT

public:
    FanPage(StoreSession &session, QWidget *parent = nullptr);

    void setProfile(std::optional<ProfileId> profile);
    /// Asks again, after the store has changed.
    void refresh();
    bool isReady() const { return m_isReady; }

signals:
    /// There is nothing to compare yet, and somebody wants to change that.
    void importClicked();
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
    void connectWhatIf();
    void ask();
    void askAgain();
    void askChronicle();
    void showWaiting();
    void take(std::shared_ptr<const FanAnalysis> analysis);
    void showView();
    void choose(int which, int option);
    std::vector<FigurePane::Choice> choices() const;
    void showPeople(int row);
    void findPeopleOf(qint64 smartlink, const QString &name);
    void showReceipts(int row);
    FanView view() const;
    FanPicture picture() const;
    const FanAnalysis &shown() const { return m_draft ? *m_draft : *m_analysis; }

    StoreSession &m_session;
    std::optional<ProfileId> m_profile;
    LatestTask m_question;
    LatestTask m_draftQuestion;
    LatestTask m_chronicleQuestion;
    // Shared with the tasks: too large to copy, or even to let go of, while somebody waits.
    std::shared_ptr<const FanAnalysis> m_analysis; ///< by the recipe in use; null: not yet counted
    std::shared_ptr<const FanAnalysis> m_draft; ///< by the sliders; null: they have not been moved
    FanChange m_change;
    std::shared_ptr<const FanChronicle> m_chronicle; ///< null: being read
    std::size_t m_most = 10;
    GrowthStep m_step = GrowthStep::Month;
    std::optional<SmartlinkKind> m_kind; ///< of the growth; empty: all
    bool m_staying = false; ///< of smartlinks
    bool m_isStale = true;
    bool m_isReady = false;
    bool m_draftWaits = false;
    bool m_isWaiting = false; ///< what is there is of another profile, and not shown any more
    QTimer *m_patience; ///< until then, the figures of before may stay

    QLabel *m_headline;
    QPushButton *m_whatIfButton;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    QWidget *m_content;
    FigurePane *m_pane;
    WhatIfPanel *m_whatIf;
    RecipeDesk *m_recipes;
    MessagePanel *m_message;
    QPushButton *m_import;
};

} // namespace mailspace
