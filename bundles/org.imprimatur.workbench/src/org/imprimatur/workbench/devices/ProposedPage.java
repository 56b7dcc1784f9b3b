package org.imprimatur.workbench.devices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.Need;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposedGroup;
import org.imprimatur.validation.proposal.ProposedWave;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.workbench.devices.ProposalRequest.Proposed;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** Shows what a proposed plan would do: images, waves, what is left over and why, and what it takes. */
final class ProposedPage extends WizardPage {

	/** Rows shown of a table; more say nothing more. */
	private static final int MOST = 1000;

	/** A group that gets an image in a wave. */
	private record Step(ProposedWave wave, String image, ProposedGroup group) {
	}

	/** How many devices have a verdict, and will have. */
	private record Change(String verdict, int before, int after) {
	}

	private final DevicesHost host;
	private Label summary;
	private TabFolder tabs;
	private TableViewer images;
	private TableViewer waves;
	private TableViewer left;
	private TableViewer needs;
	private TableViewer verdicts;
	private Proposed proposed;

	ProposedPage(DevicesHost host) {
		super("proposed"); //$NON-NLS-1$
		this.host = host;
		setTitle(Messages.proposedTitle);
		setDescription(Messages.proposedDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(body);
		summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, 40).applyTo(summary);
		tabs = new TabFolder(body, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 280).applyTo(tabs);
		images = tab(Messages.tabImages, List.<Column<Proposal.Assigned>>of(
				new Column<>(Messages.licenceProfile, 260, it -> AnswersText.profile(it.cell())),
				count(it -> it.cell().devices().size()),
				new Column<>(Messages.image, 180, it -> Labels.name(it.answer().installation().image())),
				new Column<>(Messages.verdict, 150, it -> DeviceTable.sign(Optional.of(it.answer().verdict())))));
		waves = tab(Messages.tabWaves, List.<Column<Step>>of(
				new Column<>(Messages.wave, 120, it -> it.wave().existing().map(Labels::name)
						.orElseGet(() -> it.wave().start().toString())),
				new Column<>(Messages.image, 180, Step::image),
				new Column<>(Messages.groupColumn, 220, it -> group(it.group())), count(it -> it.group().size())));
		left = tab(Messages.tabLeft, List.<Column<Proposal.LeftOver>>of(
				new Column<>(Messages.licenceProfile, 220, it -> AnswersText.profile(it.cell())),
				count(it -> it.cell().devices().size()),
				new Column<>(Messages.nearestImage, 150,
						it -> it.nearest().map(answer -> Labels.name(answer.installation().image())).orElse("–")), //$NON-NLS-1$
				new Column<>(Messages.reason, 420, it -> it.nearest().flatMap(answer -> answer.findings().stream().findFirst())
						.map(AnswersText::reason).orElse(Messages.proposeNoImage))));
		needs = tab(Messages.tabNeeds, List.<Column<Need>>of(
				new Column<>(Messages.need, 460, it -> Names.of(Locale.getDefault()).need(it)), count(Need::count),
				new Column<>(Messages.rules, 120, it -> String.join(", ", it.rules())))); //$NON-NLS-1$
		verdicts = tab(Messages.tabVerdicts, List.<Column<Change>>of(new Column<>(Messages.verdict, 220, Change::verdict),
				new Column<>(Messages.proposeBefore, 110, it -> AnswersText.number(it.before())),
				new Column<>(Messages.proposeAfter, 110, it -> AnswersText.number(it.after()))));
		setControl(body);
	}

	private <T> TableViewer tab(String title, List<Column<T>> columns) {
		TableViewer table = RowTable.create(tabs, SWT.MULTI, columns);
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(title);
		tab.setControl(table.getControl());
		return table;
	}

	private static <T> Column<T> count(java.util.function.ToIntFunction<T> devices) {
		return new Column<>(Messages.devices, 80, row -> AnswersText.number(devices.applyAsInt(row)));
	}

	private static String group(ProposedGroup group) {
		String label = group.serials().isEmpty() ? group.label() : Messages.proposeSerials;
		return group.existing().isPresent() ? label
				: NLS.bind(Messages.proposeNewGroup, label.isEmpty() ? Messages.all : label);
	}

	/** Asks for a plan while another page is shown. */
	boolean ask(ProposalRequest request, WizardPage before) {
		Optional<Proposed> answer = PageWork.run(before, Messages.proposing,
				monitor -> request.answer(host, new MonitorProgress(monitor)));
		answer.ifPresent(this::show);
		return answer.isPresent();
	}

	private void show(Proposed answer) {
		proposed = answer;
		Proposal proposal = answer.proposal();
		List<Step> steps = proposal.waves().stream().flatMap(wave -> wave.deployments().entrySet().stream()
				.flatMap(entry -> entry.getValue().stream()
						.map(group -> new Step(wave, Labels.name(entry.getKey().image()), group)))).toList();
		summary.setText(NLS.bind(Messages.proposeDevices, new Object[] { AnswersText.number(proposal.size()),
				AnswersText.number(proposal.waves().size()), AnswersText.number(steps.size()),
				AnswersText.number(proposal.left() + proposal.ungrouped()) })
				+ (proposal.ungrouped() > 0 ? "\n" + NLS.bind(Messages.proposeUngrouped, //$NON-NLS-1$
						AnswersText.number(proposal.ungrouped())) : "")); //$NON-NLS-1$
		fill(images, proposal.assigned());
		fill(waves, steps);
		fill(left, proposal.leftOver());
		fill(needs, proposal.needs());
		fill(verdicts, changes(answer.preview()));
		tabs.getItem(2).setText(NLS.bind(Messages.tabCount, Messages.tabLeft, proposal.leftOver().size()));
		tabs.getItem(3).setText(NLS.bind(Messages.tabCount, Messages.tabNeeds, proposal.needs().size()));
		setMessage(proposal.waves().isEmpty() ? Messages.proposeNothing : null, WARNING);
		setPageComplete(!proposal.waves().isEmpty());
	}

	private static void fill(TableViewer table, List<?> rows) {
		table.setInput(rows.stream().limit(MOST).toList());
	}

	private static List<Change> changes(Preview preview) {
		Stream<Change> planned = Stream.of(Verdict.values())
				.map(it -> new Change(DeviceTable.sign(Optional.of(it)), preview.before().of(it), preview.after().of(it)))
				.filter(it -> it.before() + it.after() > 0);
		return Stream.concat(planned, Stream.of(new Change(DeviceTable.sign(Optional.empty()),
				preview.before().unplanned(), preview.after().unplanned()))).toList();
	}

	/** Makes the plan that is shown, unless the one it was made for has changed since. */
	boolean apply() {
		if (host.survey() != proposed.survey()) {
			setErrorMessage(Messages.proposeFailed);
			setPageComplete(false);
			return false;
		}
		return PageWork.run(this, Messages.applying, monitor -> {
			proposed.apply(host);
			return true;
		}).isPresent();
	}

	/** What is shown. */
	Proposed proposed() {
		return proposed;
	}
}
