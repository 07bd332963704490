// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailsdesk.h"

#include "core/contacts/contactdetails.h"
#include "core/contacts/personaldata.h"
#include "core/store/database.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contacttableview.h"
#include "ui/details/addressnotice.h"
#include "ui/details/contacteditor.h"
#include "ui/details/contactform.h"
#include "ui/details/contactpanel.h"
#include "ui/fans/receiptsdialog.h"
#include "ui/store/storesession.h"
#include "ui/taskstrip.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QToolButton>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString shownKey = u"details/shown"_s;
/// Arrow keys run through fans faster than anybody reads.
constexpr int restBeforeLoading = 60;

} // namespace

DetailsDesk::DetailsDesk(StoreSession &session, TaskStrip &strip, ContactsPage &page,
                         QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
    , m_page(page)
    , m_window(window)
    , m_panel(new ContactPanel)
    , m_editor(new ContactEditor(session, strip, this))
{
    m_toggle = addAction(u"toggleDetails"_s, tr("&Details"), Qt::Key_F4);
    m_toggle->setCheckable(true);
    m_edit = addAction(u"editFan"_s, tr("Ed&it"), Qt::Key_F2);
    m_undo = addAction(u"undoEdit"_s, tr("U&ndo the last change"), QKeySequence::Undo);
    m_previous = addAction(u"previous"_s, tr("&Previous fan"), Qt::ALT | Qt::Key_Up);
    m_next = addAction(u"next"_s, tr("Ne&xt fan"), Qt::ALT | Qt::Key_Down);
    m_save = addAction(u"saveAllKnown"_s, tr("&Save everything we know…"), {});
    page.setSidePanel(m_panel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeLoading);
    connectActions();
    m_isWanted = session.remembered(shownKey).isNull() || session.remembered(shownKey).toBool();
    followSelection();
}

QAction *DetailsDesk::addAction(const QString &objectName, const QString &text,
                                const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    m_page.table().addAction(action);
    return action;
}

void DetailsDesk::gatherActions()
{
    QList<QAction *> actions{m_edit, m_undo, nullptr, m_save};
    bool others = false;
    for (auto *action : m_page.table().actions()) {
        others |= action == m_save; // those before are the table's and our own
        if (others && action != m_save) {
            actions += action->isSeparator() ? nullptr : action;
        }
    }
    m_panel->setActions(actions);
}

void DetailsDesk::connectActions()
{
    connect(&m_soon, &QTimer::timeout, this, &DetailsDesk::load);
    connect(&m_page.table(), &ContactTableView::selectedCountChanged, this,
            &DetailsDesk::followSelection);
    connect(&m_page, &ContactsPage::answered, this, &DetailsDesk::settlePanel);
    connect(&m_page.table(), &QAbstractItemView::activated, this, [this] { showPanel(true); });
    connect(&m_strip, &TaskStrip::busyChanged, this, &DetailsDesk::settlePanel);
    connect(m_toggle, &QAction::triggered, this, &DetailsDesk::showPanel);
    connect(m_edit, &QAction::triggered, this, [this] {
        showPanel(true);
        m_panel->form().focusFirst();
    });
    connect(m_undo, &QAction::triggered, m_editor, &ContactEditor::undo);
    connect(m_save, &QAction::triggered, this, &DetailsDesk::pickFolder);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(&m_panel->previous(), &QToolButton::clicked, m_previous, &QAction::trigger);
    connect(&m_panel->next(), &QToolButton::clicked, m_next, &QAction::trigger);
    connect(&m_panel->close(), &QToolButton::clicked, this, [this] { showPanel(false); });
    connect(m_panel, &ContactPanel::receiptsWanted, this, &DetailsDesk::showReceipts);
    connect(&m_panel->form(), &ContactForm::edited, this,
            [this](ContactField field, const std::optional<QString> &value) {
                if (m_details) {
                    m_editor->keep(m_details->id, field, value);
                }
            });
    connect(m_editor, &ContactEditor::edited, this, [this](ContactId contact) {
        emit edited();
        if (m_details && m_details->id == contact) {
            load();
        }
    });
    connect(m_editor, &ContactEditor::failed, this, [this](const QString &message) {
        emit failed(message);
        load(); // what was typed is not what is kept
    });
    connect(&m_panel->notice(), &AddressNotice::separationWanted, this,
            &DetailsDesk::separationWanted);
    connect(&m_panel->notice(), &AddressNotice::correctionWanted, this,
            [this](const MistypedAddress &address) { emit correctionWanted({address}); });
    connect(&m_panel->form(), &ContactForm::finished, &m_page.table(),
            qOverload<>(&QWidget::setFocus));
}

void DetailsDesk::showPanel(bool shown)
{
    m_isWanted = shown;
    m_session.remember(shownKey, shown);
    if (!shown && m_panel->isAncestorOf(QApplication::focusWidget())) {
        m_page.table().setFocus();
    }
    settlePanel();
    followSelection();
}

void DetailsDesk::settlePanel()
{
    const bool anybody = m_session.overview().overall.contacts > 0;
    m_panel->setVisible(m_isWanted && anybody);
    m_toggle->setChecked(m_isWanted);
    m_panel->form().setReadOnly(m_strip.isBusy());
    m_undo->setEnabled(m_editor->canUndo());
    m_edit->setEnabled(m_details != nullptr && !m_strip.isBusy());
    m_save->setEnabled(m_details != nullptr);
    const auto rows = m_page.shownCount();
    const auto row = m_page.table().currentIndex().row();
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < rows);
    m_panel->previous().setEnabled(m_previous->isEnabled());
    m_panel->next().setEnabled(m_next->isEnabled());
}

void DetailsDesk::followSelection()
{
    const auto selected = m_page.table().selectedCount();
    m_loading.cancel();
    m_soon.stop();
    if (selected == 1 && m_isWanted) {
        m_soon.start();
        settlePanel();
        return;
    }
    m_details.reset();
    if (selected > 1) {
        m_panel->say(tr("%Ln fans selected", nullptr, static_cast<int>(selected)),
                     tr("Choose a single one to see everything known about them. What can be done "
                        "with all of them is in the menu of the table."));
    } else {
        m_panel->say(tr("Nobody selected"),
                     tr("Choose a fan in the table to see everything known about them."));
    }
    settlePanel();
}

void DetailsDesk::load()
{
    const auto ids = m_page.table().selectedIds();
    if (ids.size() != 1) {
        return;
    }
    m_loading.run(
        this,
        [path = m_session.path(), id = ids.front(),
         profile = m_page.query().profile](Progress & /*task*/) -> Result<ContactDetails> {
            auto database = Database::open(path);
            return database ? readContactDetails(*database, id, profile, currentTimestamp())
                            : mailspace::failed(database);
        },
        [this](Result<ContactDetails> details) {
            if (details) {
                take(*std::move(details));
            } else {
                m_details.reset();
                m_panel->say(tr("This fan cannot be shown"), details.error().message);
                settlePanel();
            }
        });
}

void DetailsDesk::refresh()
{
    if (m_details) {
        load();
    }
}

void DetailsDesk::take(ContactDetails details)
{
    m_details = std::make_unique<ContactDetails>(std::move(details));
    m_panel->display(*m_details);
    settlePanel();
    emit loaded();
}

void DetailsDesk::step(int rows)
{
    m_panel->form().commit();
    const int row = m_page.table().currentIndex().row() + rows;
    if (row >= 0 && row < m_page.shownCount()) {
        m_page.table().selectRow(row);
    }
}

void DetailsDesk::showReceipts()
{
    if (!m_details) {
        return;
    }
    Contact contact;
    contact.id = m_details->id;
    contact.email = m_details->email;
    contact.name = m_details->name;
    auto *dialog = new ReceiptsDialog(m_session.path(), contact, m_page.query().profile,
                                      m_details->recipe, currentTimestamp(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DetailsDesk::pickFolder()
{
    if (!m_details) {
        return;
    }
    auto *picker
        = new QFileDialog(m_window, tr("Save everything we know about this person"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    picker->setObjectName(u"folderPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setFileMode(QFileDialog::Directory);
    connect(picker, &QFileDialog::fileSelected, this, &DetailsDesk::saveAllKnown);
    picker->open();
}

void DetailsDesk::saveAllKnown(const QString &folder)
{
    if (!m_details) {
        return;
    }
    const QString name = QString(m_details->email).replace(u'/', u'_');
    runTask(
        this,
        [path = m_session.path(), email = m_details->email,
         target = QDir(folder).filePath(name)](Progress & /*task*/) -> Result<QString> {
            auto database = Database::open(path);
            if (!database) {
                return mailspace::failed(database);
            }
            const auto saved = savePersonalData(*database, email, target);
            return saved ? Result<QString>(target) : mailspace::failed(saved);
        },
        [this](const Result<QString> &target) {
            if (target) {
                m_strip.succeed(tr("Everything known about this person is in %1")
                                    .arg(QDir::toNativeSeparators(*target)));
            } else {
                emit failed(target.error().message);
            }
        });
}

} // namespace mailspace
