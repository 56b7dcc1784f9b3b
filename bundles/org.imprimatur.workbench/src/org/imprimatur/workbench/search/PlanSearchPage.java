package org.imprimatur.workbench.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkingSet;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.workbench.navigator.SelectedResources;
import org.imprimatur.workbench.wizards.EstateProjects;
import org.osgi.framework.FrameworkUtil;

/** The page of the Search dialog that searches plans and their devices. */
public final class PlanSearchPage extends DialogPage implements ISearchPage {

	/** As registered in plugin.xml. */
	static final String ID = "org.imprimatur.workbench.search.plans"; //$NON-NLS-1$

	private static final int REMEMBERED = 12;
	private static final int COLUMNS = 4;

	private ISearchPageContainer container;
	private Combo text;
	private Button caseSensitive;
	private Button regex;
	private Button wholeWord;
	private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);

	@Override
	public void setContainer(ISearchPageContainer dialog) {
		container = dialog;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.containing);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		text = new Combo(page, SWT.DROP_DOWN);
		text.setItems(remembered());
		text.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(text);
		Composite options = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(options);
		caseSensitive = box(options, Messages.caseSensitive);
		regex = box(options, Messages.regex);
		wholeWord = box(options, Messages.wholeWord);
		createKinds(page);
		setControl(page);
		check();
	}

	private Button box(Composite parent, String label) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(label);
		box.addListener(SWT.Selection, event -> check());
		return box;
	}

	private void createKinds(Composite parent) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.kinds);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(group);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
		for (Kind kind : Kind.values()) {
			Button box = box(group, kind.label());
			box.setSelection(true);
			kinds.put(kind, box);
		}
	}

	private static String[] remembered() {
		String[] texts = settings().getArray(ID);
		return texts == null ? new String[0] : texts;
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PlanSearchPage.class)).getDialogSettings();
	}

	private void remember() {
		String[] texts = Stream.concat(Stream.of(text.getText()), Arrays.stream(text.getItems())).distinct()
				.limit(REMEMBERED).toArray(String[]::new);
		settings().put(ID, texts);
	}

	/** Tells what keeps the search from being made. */
	private void check() {
		String problem = null;
		try {
			words().pattern();
		} catch (PatternSyntaxException e) {
			problem = e.getLocalizedMessage().lines().findFirst().orElse(""); //$NON-NLS-1$
		}
		setErrorMessage(problem);
		container.setPerformActionEnabled(problem == null && !text.getText().isEmpty() && !chosen().isEmpty());
	}

	private Words words() {
		return new Words(text.getText(), regex.getSelection(), caseSensitive.getSelection(), wholeWord.getSelection());
	}

	private Set<Kind> chosen() {
		Set<Kind> chosen = EnumSet.noneOf(Kind.class);
		kinds.forEach((kind, box) -> {
			if (box.getSelection()) {
				chosen.add(kind);
			}
		});
		return chosen;
	}

	@Override
	public boolean performAction() {
		remember();
		NewSearchUI.runQueryInBackground(new PlanQuery(words(), scope(), chosen()));
		return true;
	}

	/** The plans within what is chosen. */
	private List<IFile> scope() {
		List<IFile> plans = EstateProjects.plans();
		return switch (container.getSelectedScope()) {
		case ISearchPageContainer.SELECTED_PROJECTS_SCOPE -> {
			List<String> projects = List.of(container.getSelectedProjectNames());
			yield plans.stream().filter(plan -> projects.contains(plan.getProject().getName())).toList();
		}
		case ISearchPageContainer.SELECTION_SCOPE -> selected(plans);
		case ISearchPageContainer.OPENED_EDITORS_SCOPE ->
			plans.stream().filter(plan -> EstateDocuments.all().find(plan).isPresent()).toList();
		case ISearchPageContainer.WORKING_SET_SCOPE -> plans.stream()
				.filter(plan -> Arrays.stream(container.getSelectedWorkingSets()).anyMatch(set -> holds(set, plan))).toList();
		default -> plans;
		};
	}

	/** The plans selected, or in selected folders; the one in the editor where nothing of that kind is selected. */
	private List<IFile> selected(List<IFile> plans) {
		List<IResource> selected = container.getSelection() instanceof IStructuredSelection selection
				? SelectedResources.of(selection)
				: List.of();
		if (selected.isEmpty() && container.getActiveEditorInput() instanceof IFileEditorInput input) {
			selected = List.of(input.getFile());
		}
		List<IResource> within = selected;
		return plans.stream().filter(plan -> within.stream()
				.anyMatch(resource -> resource.getFullPath().isPrefixOf(plan.getFullPath()))).toList();
	}

	private static boolean holds(IWorkingSet set, IFile plan) {
		return set.isAggregateWorkingSet() && set.isEmpty() || Arrays.stream(set.getElements())
				.map(element -> element.getAdapter(IResource.class))
				.anyMatch(resource -> resource != null && resource.getFullPath().isPrefixOf(plan.getFullPath()));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			check();
			text.setFocus();
		}
	}

	/** What is searched for; for tests as for users. */
	Combo text() {
		return text;
	}

	/** The box of a kind of element. */
	Button box(Kind kind) {
		return kinds.get(kind);
	}
}
