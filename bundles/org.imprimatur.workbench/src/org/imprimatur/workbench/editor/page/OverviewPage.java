package org.imprimatur.workbench.editor.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.workbench.diagram.Tooltip;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.EstatePage;

/** How the plan stands: its verdict, what was found, its waves, and what to do next. */
public final class OverviewPage extends EstatePage {

	/** Its id. */
	public static final String ID = "overview"; //$NON-NLS-1$

	private static final int MARGIN = 16;
	private static final int MOST_STEPS = 8;
	private static final int TEXT = 260;

	private FormToolkit toolkit;
	private ScrolledForm form;
	private VerdictBanner banner;
	private Composite counts;
	private Composite waves;
	private Composite steps;

	/** The page of an editor. */
	public OverviewPage(EstateEditor editor) {
		super(editor, ID, Messages.overview);
	}

	@Override
	protected void createContent(IManagedForm managed, Composite body) {
		toolkit = managed.getToolkit();
		form = managed.getForm();
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = MARGIN;
		layout.bottomMargin = MARGIN;
		layout.verticalSpacing = MARGIN;
		body.setLayout(layout);
		banner = new VerdictBanner(toolkit, body);
		banner.control().setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		counts = toolkit.createComposite(body);
		counts.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		RowLayoutFactory.fillDefaults().spacing(MARGIN).wrap(true).applyTo(counts);
		Composite sections = toolkit.createComposite(body);
		sections.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		ColumnLayout columns = new ColumnLayout();
		columns.maxNumColumns = 2;
		columns.leftMargin = 0;
		columns.rightMargin = 0;
		columns.horizontalSpacing = 2 * MARGIN;
		columns.verticalSpacing = MARGIN;
		sections.setLayout(columns);
		waves = section(sections, Messages.waves, 4);
		steps = section(sections, Messages.next, 2);
		checked();
	}

	private Composite section(Composite parent, String title, int columns) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(title);
		Composite content = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(4, 8).spacing(12, 8).applyTo(content);
		section.setClient(content);
		return content;
	}

	@Override
	protected void edited() {
		showWaves();
		form.reflow(true);
	}

	@Override
	protected void checked() {
		form.setRedraw(false);
		try {
			Optional<CheckResult> result = document().newest().map(Survey::result);
			banner.show(result);
			clear(counts);
			clear(steps);
			result.map(SeverityCounts::of).ifPresent(this::showCounts);
			result.map(CheckResult::findings).map(NextSteps::of).ifPresent(this::showSteps);
			showWaves();
			form.getBody().layout(true, true);
			form.reflow(true);
		} finally {
			form.setRedraw(true);
		}
	}

	private static void clear(Composite content) {
		for (Control old : content.getChildren()) {
			old.dispose();
		}
	}

	private void showCounts(SeverityCounts counted) {
		for (Severity severity : List.of(Severity.ERROR, Severity.CONFIRM, Severity.WARN, Severity.ADVICE)) {
			if (counted.of(severity) > 0) {
				count(verdict(severity), counted.text(severity));
			}
		}
		if (counted.settled() > 0) {
			count(Verdict.SETTLED, Messages.count(Messages.settled, counted.settled()));
		}
		if (counts.getChildren().length == 0) {
			count(Verdict.CLEAN, Messages.nothingFound);
		}
	}

	private static Verdict verdict(Severity severity) {
		return severity == Severity.INFO ? Verdict.CLEAN : Verdict.valueOf(severity.name());
	}

	private void count(Verdict verdict, String text) {
		ImageHyperlink link = toolkit.createImageHyperlink(counts, SWT.NONE);
		link.setImage(FindingImages.of(verdict));
		link.setText(text);
		link.setToolTipText(Messages.showFindings);
		link.addHyperlinkListener(activated(() -> FindingsLink.open(getSite().getPage())));
	}

	private static HyperlinkAdapter activated(Runnable work) {
		return new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				work.run();
			}
		};
	}

	private void showWaves() {
		clear(waves);
		Estate estate = estate();
		boolean several = estate.getPlans().size() > 1;
		for (Plan plan : estate.getPlans()) {
			if (several) {
				Label head = toolkit.createLabel(waves, ElementText.of(plan));
				GridDataFactory.fillDefaults().span(4, 1).applyTo(head);
			}
			plan.getWaves().forEach(this::showWave);
		}
		if (waves.getChildren().length == 0) {
			GridDataFactory.fillDefaults().span(4, 1).applyTo(toolkit.createLabel(waves, Messages.noWaves));
		}
	}

	private void showWave(Wave wave) {
		boolean checked = document().newest().isPresent();
		Verdict verdict = editor().verdicts().of(wave);
		Wording words = new Wording(Locale.getDefault());
		ImageHyperlink name = toolkit.createImageHyperlink(waves, SWT.NONE);
		name.setImage(checked ? FindingImages.of(verdict) : null);
		name.setText(ElementText.of(wave));
		name.setToolTipText(Tooltip.broken(FindingText.hover(editor().verdicts().findings(wave))));
		name.addHyperlinkListener(activated(() -> editor().revealElement(wave)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		toolkit.createLabel(waves, words.days(wave.getStart(), wave.getEnd()));
		Label devices = toolkit.createLabel(waves, devices(wave), SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(devices);
		Label word = toolkit.createLabel(waves, checked ? words.text("verdict." + verdict.key()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		VerdictColours.paint(word, verdict);
	}

	private String devices(Wave wave) {
		return document().newest().map(survey -> FindingText
				.devices(DeviceSet.joined(wave.getDeployments().stream().map(survey::devices)).size())).orElse(""); //$NON-NLS-1$
	}

	private void showSteps(List<NextSteps> todo) {
		todo.stream().limit(MOST_STEPS).forEach(this::showStep);
		if (todo.isEmpty()) {
			icon(Verdict.CLEAN);
			text(Messages.nothingToDo);
		} else if (todo.size() > MOST_STEPS) {
			toolkit.createLabel(steps, ""); //$NON-NLS-1$
			Hyperlink more = toolkit.createHyperlink(steps,
					Messages.count(Messages.moreSteps, todo.size() - MOST_STEPS), SWT.NONE);
			more.addHyperlinkListener(activated(() -> FindingsLink.open(getSite().getPage())));
		}
	}

	private void icon(Verdict verdict) {
		Label icon = toolkit.createLabel(steps, null);
		icon.setImage(FindingImages.of(verdict));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 2).applyTo(icon);
	}

	private Label text(String text) {
		Label label = toolkit.createLabel(steps, text, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void showStep(NextSteps step) {
		icon(FindingImages.verdict(step.first()));
		Composite both = toolkit.createComposite(steps);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(both);
		Hyperlink rule = toolkit.createHyperlink(both, FindingText.rule(step.first().rule()), SWT.WRAP);
		rule.setToolTipText(Tooltip.broken(FindingText.hover(step.findings())));
		rule.addHyperlinkListener(activated(() -> reveal(step.first().element())));
		GridData data = GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).create();
		rule.setLayoutData(data);
		Label remedy = toolkit.createLabel(both, FindingText.remedy(step.first()), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(remedy);
		Label where = toolkit.createLabel(both, Messages.where(step), SWT.WRAP);
		VerdictColours.mute(where);
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT, SWT.DEFAULT).applyTo(where);
	}

	private void reveal(Element element) {
		editor().revealElement(element);
	}

	@Override
	public boolean shows(EObject element) {
		return element instanceof Estate;
	}
}
