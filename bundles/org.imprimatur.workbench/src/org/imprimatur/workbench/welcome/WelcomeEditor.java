package org.imprimatur.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;
import org.imprimatur.workbench.wizards.Example;

/** The first page: begin with an example, an estate of one's own, an inventory or a plan that is there. */
public final class WelcomeEditor extends EditorPart {

	/** As registered in plugin.xml. */
	public static final String ID = "org.imprimatur.workbench.welcome"; //$NON-NLS-1$

	private FormToolkit toolkit;
	private ScrolledForm form;
	private Image logo;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = 40;
		layout.verticalSpacing = 24;
		layout.leftMargin = 36;
		layout.rightMargin = 36;
		layout.topMargin = 28;
		form.getBody().setLayout(layout);
		head();
		start();
		examples();
		learn();
		recent();
	}

	private void head() {
		Composite head = toolkit.createComposite(form.getBody());
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.colspan = 2;
		head.setLayoutData(data);
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.horizontalSpacing = 18;
		head.setLayout(layout);
		logo = ResourceLocator.imageDescriptorFromBundle("org.imprimatur.workbench", "icons/imprimatur-64.png") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseThrow().createImage();
		Label picture = toolkit.createLabel(head, ""); //$NON-NLS-1$
		picture.setImage(logo);
		TableWrapData place = new TableWrapData();
		place.rowspan = 2;
		picture.setLayoutData(place);
		toolkit.createLabel(head, Messages.headline).setFont(JFaceResources.getHeaderFont());
		Label text = toolkit.createLabel(head, Messages.subline, SWT.WRAP);
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	private Composite section(String title) {
		Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite body = toolkit.createComposite(section);
		TableWrapLayout layout = new TableWrapLayout();
		layout.verticalSpacing = 3;
		body.setLayout(layout);
		section.setClient(body);
		return body;
	}

	private void start() {
		Composite body = section(Messages.start);
		link(body, Messages.newEstate, Messages.newEstateText, () -> WelcomeActions.NEW_ESTATE.run(getSite()));
		link(body, Messages.importInventory, Messages.importInventoryText, () -> WelcomeActions.IMPORT.run(getSite()));
		link(body, Messages.openPlan, Messages.openPlanText, () -> WelcomeActions.OPEN_PLAN.run(getSite()));
	}

	private void examples() {
		Composite body = section(Messages.examples);
		Example.all().forEach(example -> link(body, example.title(), example.description(),
				() -> PlanOpening.example(getSite().getPage(), example)));
	}

	private void learn() {
		Composite body = section(Messages.learn);
		link(body, Messages.tutorial, Messages.tutorialText, () -> WelcomeActions.HELP.run(getSite()));
		link(body, Messages.cheatSheet, Messages.cheatSheetText, () -> WelcomeActions.CHECKLIST.run(getSite()));
	}

	private void recent() {
		Composite body = section(Messages.recent);
		List<Path> files = RecentFiles.files().stream().filter(Files::isRegularFile).toList();
		if (files.isEmpty()) {
			toolkit.createLabel(body, Messages.noRecent);
		}
		files.forEach(file -> link(body, file.getFileName().toString(), file.getParent().toString(),
				() -> PlanOpening.plan(getSite().getPage(), file)));
	}

	private void link(Composite parent, String title, String text, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, title, SWT.NONE);
		link.setToolTipText(text);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		Label label = toolkit.createLabel(parent, text, SWT.WRAP);
		TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.indent = 12;
		label.setLayoutData(data);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		if (logo != null) {
			logo.dispose();
		}
		super.dispose();
	}
}
