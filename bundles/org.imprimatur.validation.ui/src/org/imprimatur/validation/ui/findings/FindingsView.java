package org.imprimatur.validation.ui.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.fix.FixAction;
import org.osgi.framework.FrameworkUtil;

/** What was found about the plan of the active editor, why, on which devices, and what to do about it. */
public final class FindingsView extends ViewPart {

	/** As registered in plugin.xml. */
	public static final String ID = "org.imprimatur.validation.ui.findings"; //$NON-NLS-1$

	/** Ctrl+1. */
	static final String FIX_COMMAND = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals"; //$NON-NLS-1$

	private ViewState state;
	private DocumentFollower follower;
	private FilterBar bar;
	private FindingList list;
	private FindingDetails details;
	private ViewActions actions;
	private Grouping grouping;
	private EstateDocument document;
	private Survey shown;

	@Override
	public void createPartControl(Composite parent) {
		state = new ViewState(settings());
		grouping = state.grouping();
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		bar = new FilterBar(all, state.filter(), this::filtered);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		SashForm halves = new SashForm(all, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		list = new FindingList(halves, state);
		details = new FindingDetails(halves);
		halves.setWeights(state.share(), 100 - state.share());
		list.viewer().getControl().addListener(SWT.Resize, event -> rememberShare(halves));
		actions = new ViewActions(this);
		actions.contributeTo(getViewSite().getActionBars(), grouping);
		hook(list.viewer());
		follower = new DocumentFollower(getSite().getPage(), parent.getDisplay(), this::refresh);
		refresh();
	}

	private void hook(TreeViewer viewer) {
		viewer.addSelectionChangedListener(event -> selected());
		viewer.addDoubleClickListener(event -> reveal());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
		selected();
	}

	private static IDialogSettings settings() {
		IDialogSettings root = PlatformUI
				.getDialogSettingsProvider(FrameworkUtil.getBundle(FindingsView.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(root, ID);
	}

	private void rememberShare(SashForm halves) {
		int[] weights = halves.getWeights();
		int sum = weights[0] + weights[1];
		if (sum > 0) {
			state.setShare(weights[0] * 100 / sum);
		}
	}

	/** Shows the newest findings of the active editor's plan; keeps those of the last one while a view is active. */
	private void refresh() {
		EstateDocument now = follower.document().orElse(null);
		if (now != document) {
			document = now;
			list.startAfresh();
			shown = null;
		}
		Survey survey = document == null ? null : document.newest().orElse(null);
		if (survey != shown || survey == null) {
			shown = survey;
			show();
		}
	}

	private void filtered(FindingFilter filter) {
		state.setFilter(filter);
		show();
	}

	private void show() {
		List<Finding> findings = shown == null ? List.of() : shown.result().findings();
		List<FindingRow> rows = FindingRow.of(findings).stream().filter(row -> bar.filter().shows(row.finding())).toList();
		bar.count(findings);
		list.show(grouping.groups(rows), shown == null ? null : new ProfileWords(shown));
		setContentDescription(document == null ? Messages.viewNoPlan : shown == null ? Messages.viewChecking
				: description(rows.size(), findings.size()));
		selected();
	}

	private String description(int rows, int findings) {
		String text = NLS.bind(Messages.viewShown, new Object[] { document.file().getName(), rows, findings });
		return bar.hidden().isEmpty() ? text : NLS.bind(Messages.viewHidden, text, bar.hidden());
	}

	private void selected() {
		List<Finding> findings = findings();
		details.show(findings);
		actions.update(!findings.isEmpty(), findings.stream().anyMatch(QuickFixes::mayFix));
	}

	private List<Finding> findings() {
		return list.selected().stream().map(FindingRow::finding).toList();
	}

	/** Groups the rows otherwise. */
	void groupBy(Grouping other) {
		grouping = other;
		state.setGrouping(other);
		list.startAfresh();
		show();
	}

	/** Offers the quick fixes of what is selected. */
	void fix() {
		if (document != null) {
			FixAction.open(getSite().getShell(), document, findings());
		}
	}

	/** Shows the element of what is selected in the editor; opens or closes a group. */
	void reveal() {
		Object first = list.viewer().getStructuredSelection().getFirstElement();
		if (first instanceof FindingGroup group) {
			list.viewer().setExpandedState(group, !list.viewer().getExpandedState(group));
		} else if (first instanceof FindingRow row && document != null) {
			try {
				Reveal.in(getSite().getPage(), document.file(), row.finding());
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	/** Copies what is selected as a table. */
	void copy() {
		if (shown == null || list.selected().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
		clipboard.setContents(new Object[] { new FindingExport(list.selected(), new ProfileWords(shown)).toText() },
				new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Writes what is selected, or all that is shown, to a CSV file. */
	void export() {
		if (shown == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*.csv"); //$NON-NLS-1$
		dialog.setFileName(document.file().getFullPath().removeFileExtension().lastSegment() + "-findings.csv"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path != null) {
			export(Path.of(path));
		}
	}

	/** Writes what is selected, or all that is shown, to a CSV file. */
	void export(Path file) {
		List<FindingRow> rows = list.selected().isEmpty() ? shown() : list.selected();
		try {
			new FindingExport(rows, new ProfileWords(shown)).toFile(file);
		} catch (IOException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.exportFailed, file, e.getLocalizedMessage()), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** The rows that are shown, by their groups. */
	List<FindingRow> shown() {
		return ((List<?>) list.viewer().getInput()).stream().map(FindingGroup.class::cast)
				.flatMap(group -> group.rows().stream()).toList();
	}

	/** The list. */
	TreeViewer viewer() {
		return list.viewer();
	}

	/** What is filtered by. */
	void filter(FindingFilter filter) {
		bar.set(filter);
	}

	void selectAll() {
		list.viewer().getTree().selectAll();
		selected();
	}

	void focusWords() {
		bar.focusWords();
	}

	void expandAll() {
		list.viewer().expandAll();
	}

	void collapseAll() {
		list.viewer().collapseAll();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == EstateDocument.class ? type.cast(document) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		list.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}
}
