// SPDX-FileCopyrightText: Mail Space contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdialog.h"

#include "core/contacts/profilestore.h"
#include "ui/task.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace mailspace {

using namespace Qt::StringLiterals;

namespace {

const QString sizeKey = u"import/dialogSize"_s;

std::vector<LookedAtFile> lookAt(const QStringList &paths, ListMeaning meaning)
{
    std::vector<LookedAtFile> files;
    for (const QString &path : paths) {
        ImportRequest request;
        request.path = path;
        request.meaning = meaning;
        files.push_back({path, planImport(request)});
    }
    return files;
}

} // namespace

ImportDialog::ImportDialog(QStringList files, const std::vector<Profile> &artists,
                           std::optional<ProfileId> current, QWidget *parent)
    : QDialog(parent)
    , m_paths(std::move(files))
    , m_artist(new QComboBox(this))
    , m_meaning(new QComboBox(this))
    , m_forAll(new QCheckBox(tr("It holds for &every artist"), this))
    , m_smartlink(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_dateOrder(new QComboBox(this))
    , m_preview(new ImportPreview(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(m_paths.size() == 1
                       ? tr("Import %1").arg(QFileInfo(m_paths.first()).fileName())
                       : tr("Import %Ln list(s)", nullptr, static_cast<int>(m_paths.size())));
    setUpFields(artists, current);
    layOut();
    connect(m_artist, &QComboBox::editTextChanged, this, &ImportDialog::updateState);
    connect(m_forAll, &QCheckBox::toggled, this, &ImportDialog::updateState);
    connect(m_meaning, &QComboBox::currentIndexChanged, this, [this] {
        m_forAll->setChecked(meaning() == ListMeaning::Complaints);
        lookAtFiles();
    });
    resize(QSettings().value(sizeKey, QSize(920, 600)).toSize());
    lookAtFiles();
}

ImportDialog::~ImportDialog()
{
    QSettings().setValue(sizeKey, size());
}

void ImportDialog::setUpFields(const std::vector<Profile> &artists,
                               std::optional<ProfileId> current)
{
    m_artist->setObjectName(u"importArtist"_s);
    m_artist->setEditable(true);
    m_artist->setInsertPolicy(QComboBox::NoInsert);
    m_artist->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_artist->lineEdit()->setAccessibleName(tr("Artist"));
    for (const Profile &artist : artists) {
        m_artist->addItem(artist.name, artist.id);
    }
    m_artist->setCurrentIndex(current ? m_artist->findData(*current)
                                      : (artists.size() == 1 ? 0 : -1));
    m_meaning->setObjectName(u"importMeaning"_s);
    const auto addMeaning = [this](const QString &text, ListMeaning meaning) {
        m_meaning->addItem(text, static_cast<int>(meaning));
    };
    addMeaning(tr("Fans"), ListMeaning::FanList);
    addMeaning(tr("People who unsubscribed"), ListMeaning::Unsubscribes);
    addMeaning(tr("People who complained"), ListMeaning::Complaints);
    addMeaning(tr("Addresses that bounced"), ListMeaning::Bounces);
    m_forAll->setObjectName(u"importForAll"_s);
    m_smartlink->setObjectName(u"importSmartlink"_s);
    m_smartlink->setPlaceholderText(tr("For rows that name none (optional)"));
    m_kind->setObjectName(u"importKind"_s);
    m_kind->addItem(tr("Not told"), static_cast<int>(SmartlinkKind::Unknown));
    for (const auto kind : {SmartlinkKind::NewListeners, SmartlinkKind::Emails,
                            SmartlinkKind::Tickets, SmartlinkKind::Merch}) {
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    }
    m_dateOrder->setObjectName(u"importDateOrder"_s);
    m_dateOrder->addItem(tr("Day first: 31/12/2024"), static_cast<int>(DateOrder::DayFirst));
    m_dateOrder->addItem(tr("Month first: 12/31/2024"), static_cast<int>(DateOrder::MonthFirst));
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ImportDialog::layOut()
{
    auto *left = new QFormLayout;
    left->addRow(tr("&Artist:"), m_artist);
    left->addRow(tr("The &list holds:"), m_meaning);
    left->addRow(QString(), m_forAll);
    auto *right = new QFormLayout;
    right->addRow(tr("&Smartlink:"), m_smartlink);
    right->addRow(tr("&Kind:"), m_kind);
    right->addRow(tr("&Dates:"), m_dateOrder);
    for (QFormLayout *form : {left, right}) {
        form->setVerticalSpacing(8);
        form->setHorizontalSpacing(12);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    auto *fields = new QHBoxLayout;
    fields->setSpacing(32);
    fields->addLayout(left, 1);
    fields->addLayout(right, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"importGo"_s);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(fields);
    column->addWidget(m_preview, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_problem, 1);
    last->addWidget(buttons);
    column->addLayout(last);
}

void ImportDialog::lookAtFiles()
{
    m_looking = true;
    updateState();
    const ListMeaning asked = meaning();
    runTask(
        this, [paths = m_paths, asked](Progress & /*progress*/) { return lookAt(paths, asked); },
        [this, asked](std::vector<LookedAtFile> files) {
            if (asked == meaning()) {
                showLookedAt(std::move(files));
            }
        });
}

void ImportDialog::showLookedAt(std::vector<LookedAtFile> files)
{
    m_looking = false;
    m_files = std::move(files);
    m_preview->setFiles(&m_files);
    const auto doubtful = std::ranges::find_if(
        m_files, [](const LookedAtFile &file) { return file.plan && !file.plan->dateOrderProven; });
    // Where the dates themselves tell, nobody needs to be asked.
    m_dateOrder->setEnabled(doubtful != m_files.end());
    const auto readable = std::ranges::find_if(
        m_files, [](const LookedAtFile &file) { return file.plan.has_value(); });
    const auto &telling = doubtful != m_files.end() ? doubtful : readable;
    if (telling != m_files.end()) {
        m_dateOrder->setCurrentIndex(
            m_dateOrder->findData(static_cast<int>(telling->plan->dateOrder)));
    }
    m_dateOrder->setToolTip(m_dateOrder->isEnabled()
                                ? tr("The dates of the list do not tell; please choose.")
                                : tr("The dates of the list tell by themselves."));
    updateState();
}

ListMeaning ImportDialog::meaning() const
{
    return static_cast<ListMeaning>(m_meaning->currentData().toInt());
}

bool ImportDialog::holdsForAll() const
{
    return meaning() != ListMeaning::FanList && m_forAll->isChecked();
}

int ImportDialog::readableFiles() const
{
    return static_cast<int>(std::ranges::count_if(
        m_files, [](const LookedAtFile &file) { return file.plan.has_value(); }));
}

QString ImportDialog::problem() const
{
    if (m_looking) {
        return tr("Looking at the file…");
    }
    QStringList lines;
    for (const LookedAtFile &file : m_files) {
        if (!file.plan) {
            lines << file.plan.error().message;
        }
    }
    const QString artist = m_artist->currentText().trimmed();
    if (artist.isEmpty() && !holdsForAll()) {
        lines << tr("Whose fans are they? Choose an artist or type a new name.");
    } else if (!holdsForAll() && m_artist->findText(artist, Qt::MatchFixedString) < 0) {
        lines << tr("%1 will be added as a new artist.").arg(artist);
    }
    return lines.join(u'\n');
}

void ImportDialog::updateState()
{
    m_forAll->setVisible(meaning() != ListMeaning::FanList);
    m_artist->setEnabled(!holdsForAll());
    m_problem->setText(problem());
    const int files = readableFiles();
    m_go->setText(files > 1 ? tr("&Import %Ln file(s)", nullptr, files) : tr("&Import"));
    m_go->setEnabled(isReady());
}

bool ImportDialog::isReady() const
{
    return !m_looking && readableFiles() > 0
        && (holdsForAll() || !m_artist->currentText().trimmed().isEmpty());
}

std::vector<ImportJob> ImportDialog::jobs() const
{
    const QString artist = m_artist->currentText().trimmed();
    const int known = m_artist->findText(artist, Qt::MatchFixedString);
    std::vector<ImportJob> jobs;
    for (const LookedAtFile &file : m_files) {
        if (!file.plan) {
            continue;
        }
        ImportJob job{*file.plan, {}, {}};
        if (!holdsForAll() && known >= 0) {
            job.plan.profile = m_artist->itemData(known).toLongLong();
        } else if (!holdsForAll()) {
            job.artist = artist;
        }
        job.plan.smartlink = m_smartlink->text().trimmed();
        job.plan.kind = static_cast<SmartlinkKind>(m_kind->currentData().toInt());
        if (!job.plan.dateOrderProven) {
            job.plan.dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
        }
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace mailspace
