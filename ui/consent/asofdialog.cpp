// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/asofdialog.h"

#include "core/store/database.h"
#include "ui/consent/asofmodel.h"
#include "ui/export/exportnames.h"
#include "ui/export/exportrunner.h"
#include "ui/plaintable.h"
#include "ui/store/storesession.h"
#include "ui/task.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableView>

#include <array>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 200;

Result<AsOfView> look(const QString &storePath, const AsOfRequest &request, Progress &progress)
{
    auto database = Database::open(storePath);
    return database ? viewExportableAsOf(*database, request, progress) : failed(database);
}

Result<qint64> save(const QString &storePath, const AsOfRequest &request, const QString &path,
                    Progress &progress)
{
    auto database = Database::open(storePath);
    return database ? saveExportableAsOf(*database, request.profile, request.moment,
                                         request.knowledge, path, progress)
                    : failed(database);
}

} // namespace

AsOfDialog::AsOfDialog(StoreSession &session, std::optional<qint64> current, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new AsOfModel(this))
    , m_artist(new QComboBox(this))
    , m_day(new QDateEdit(QDate::currentDate(), this))
    , m_then(new QRadioButton(tr("As &recorded by then"), this))
    , m_today(new QRadioButton(tr("With what is known &today"), this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_save(new QPushButton(tr("&Save as CSV…"), this))
{
    setObjectName(u"asOfDialog"_s);
    setWindowTitle(tr("Who could be written to on a day"));
    setUpFields(current);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AsOfDialog::ask);
    connect(m_artist, &QComboBox::currentIndexChanged, this, &AsOfDialog::ask);
    connect(m_day, &QDateEdit::dateChanged, this, [this] { m_pause.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_then, &QRadioButton::toggled, this, &AsOfDialog::ask);
    connect(m_save, &QPushButton::clicked, this, &AsOfDialog::pickFile);
    resize(1080, 600);
    ask();
}

void AsOfDialog::setUpFields(std::optional<qint64> current)
{
    m_artist->setObjectName(u"asOfArtist"_s);
    m_artist->setPlaceholderText(tr("Choose an artist"));
    for (const Profile &profile : m_session.overview().profiles) {
        m_artist->addItem(profile.name, profile.id);
    }
    m_artist->setCurrentIndex(current                      ? m_artist->findData(*current)
                                  : m_artist->count() == 1 ? 0
                                                           : -1);
    m_day->setObjectName(u"asOfDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_day->setMinimumWidth(150);
    m_day->setMaximumDate(QDate::currentDate());
    m_then->setObjectName(u"asOfThen"_s);
    m_then->setToolTip(tr("What had happened and had been recorded by the end of that day, "
                          "imports undone since included: what an export of that day rested on."));
    m_today->setObjectName(u"asOfToday"_s);
    m_today->setToolTip(
        tr("What had happened by the end of that day, however late it was recorded here."));
    m_then->setChecked(true);
    m_search->setObjectName(u"asOfSearch"_s);
    m_search->setPlaceholderText(tr("Search by address or name"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"asOfCount"_s);
    m_count->setWordWrap(true);
    m_save->setObjectName(u"asOfSave"_s);
}

QFormLayout *AsOfDialog::form()
{
    auto *knowledge = new QHBoxLayout;
    knowledge->addWidget(m_then);
    knowledge->addWidget(m_today);
    knowledge->addStretch();
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_artist->setMinimumWidth(220);
    m_search->setMinimumWidth(280);
    rows->addRow(tr("&Artist:"), m_artist);
    rows->addRow(tr("&Day:"), m_day);
    rows->addRow(tr("Known:"), knowledge);
    rows->addRow(tr("S&earch:"), m_search);
    return rows;
}

void AsOfDialog::layOut()
{
    auto *table = plainTable(m_model, u"asOfPeople"_s, tr("Who could be written to"), this);
    constexpr std::array widths{230, 130, 120, 90};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        table->horizontalHeader()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_save);
    last->addStretch();
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form());
    column->addWidget(m_count);
    column->addWidget(table, 1);
    column->addLayout(last);
}

AsOfRequest AsOfDialog::request() const
{
    // A day means all of it, in UTC as on the command line.
    const QDateTime end(m_day->date().addDays(1), QTime(0, 0), Qt::UTC);
    return {.profile = m_artist->currentData().toLongLong(),
            .moment = end.toMSecsSinceEpoch() - 1,
            .knowledge = m_then->isChecked() ? Knowledge::OfThatDay : Knowledge::OfToday,
            .search = m_search->text()};
}

void AsOfDialog::ask()
{
    m_question.cancel();
    const bool chosen = m_artist->currentIndex() >= 0;
    m_save->setEnabled(chosen);
    if (!chosen) {
        m_count->setText(tr("Consent is given to one artist: choose one."));
        return;
    }
    m_question.run(
        this,
        [store = m_session.path(), asked = request()](Progress &progress) {
            return look(store, asked, progress);
        },
        [this](const Result<AsOfView> &view) { showView(view); });
}

void AsOfDialog::showView(const Result<AsOfView> &view)
{
    if (!view) {
        m_model->setRows({});
        m_count->setText(view.error().message);
        emit answered();
        return;
    }
    const QLocale locale;
    QString text
        = tr("%Ln fan(s) could be written to on %1.", nullptr, static_cast<int>(view->exportable))
              .arg(locale.toString(m_day->date(), u"d MMM yyyy"_s));
    if (!m_search->text().trimmed().isEmpty()) {
        text += u' ' + tr("%Ln found.", nullptr, static_cast<int>(view->found));
    }
    if (view->found > static_cast<qint64>(view->people.size())) {
        text += u' '
            + tr("The first %1 are shown; the CSV file has them all.")
                  .arg(locale.toString(static_cast<qint64>(view->people.size())));
    }
    m_count->setText(text);
    m_model->setRows(view->people);
    emit answered();
}

void AsOfDialog::pickFile()
{
    auto *picker = new QFileDialog(this, tr("Save as CSV"), ExportRunner::rememberedFolder(),
                                   tr("CSV files (*.csv)"));
    picker->setObjectName(u"asOfPicker"_s);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setDefaultSuffix(u"csv"_s);
    picker->selectFile(plainFileName(
        tr("%1 as of %2.csv").arg(m_artist->currentText(), m_day->date().toString(Qt::ISODate))));
    connect(picker, &QFileDialog::fileSelected, this, &AsOfDialog::saveTo);
    picker->open();
}

void AsOfDialog::saveTo(const QString &path)
{
    m_save->setEnabled(false);
    m_count->setText(tr("Writing…"));
    runTask(
        this,
        [store = m_session.path(), asked = request(), path](Progress &progress) {
            return save(store, asked, path, progress);
        },
        [this, path](const Result<qint64> &written) {
            m_save->setEnabled(true);
            m_count->setText(
                written ? tr("%Ln fan(s) written to %1.", nullptr, static_cast<int>(*written))
                              .arg(QDir::toNativeSeparators(path))
                        : written.error().message);
            emit answered();
        });
}

} // namespace mailspace
