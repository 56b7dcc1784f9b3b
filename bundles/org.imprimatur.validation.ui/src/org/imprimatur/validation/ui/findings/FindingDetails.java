package org.imprimatur.validation.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** Why a finding is one, where that stands, what to do, and on which devices. */
public final class FindingDetails {

	private static final String WEB = "https?://.*"; //$NON-NLS-1$

	private final CTabFolder tabs;
	private final StyledText text;
	private final DeviceList devices;
	private final CTabItem deviceTab;
	private final Map<Integer, String> links = new HashMap<>();

	/** Details of nothing. */
	public FindingDetails(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		text = new StyledText(tabs, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(10, 8, 10, 8);
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.MouseUp, event -> {
			if (text.getSelectionCount() == 0) {
				follow(text.getOffsetAtPoint(new Point(event.x, event.y)));
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR) {
				follow(text.getCaretOffset());
			}
		});
		CTabItem textTab = new CTabItem(tabs, SWT.NONE);
		textTab.setText(Messages.tabExplanation);
		textTab.setControl(text);
		devices = new DeviceList(tabs);
		deviceTab = new CTabItem(tabs, SWT.NONE);
		deviceTab.setControl(devices);
		tabs.setSelection(textTab);
		clear();
	}

	/** The tabs, to which others may be added. */
	public CTabFolder control() {
		return tabs;
	}

	private void follow(int offset) {
		if (offset < 0) {
			return;
		}
		String address = links.get(text.getLineAtOffset(offset));
		if (address != null) {
			Program.launch(address);
		}
	}

	/** Shows nothing. */
	void clear() {
		show(List.of(), List.of(), DeviceSet.NONE);
	}

	/** Shows the rule's part for several findings of it, all for one. */
	public void show(List<Finding> findings) {
		if (findings.isEmpty() || findings.stream().map(Finding::rule).distinct().count() > 1) {
			show(List.of(), List.of(), DeviceSet.joined(findings.stream().map(Finding::devices)));
			return;
		}
		Finding first = findings.getFirst();
		List<Paragraph> paragraphs = new ArrayList<>();
		if (findings.size() > 1) {
			paragraphs.add(new Paragraph(FindingText.rule(first.rule()), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			paragraphs.add(new Paragraph(FindingText.rule(first.rule()), FindingText.message(first), "")); //$NON-NLS-1$
			FindingText.settlement(first).ifPresent(by -> paragraphs.add(new Paragraph(Messages.labelSettlement, by, ""))); //$NON-NLS-1$
		}
		first.regrading().ifPresent(it -> paragraphs.add(new Paragraph(Messages.labelProject, it.reason(), ""))); //$NON-NLS-1$
		paragraphs.addAll(rule(first.rule(), first.message().variant()));
		show(paragraphs, sources(first.rule()), DeviceSet.joined(findings.stream().map(Finding::devices)));
	}

	/** Shows what a rule demands that has found nothing. */
	public void showRule(String rule) {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Paragraph(FindingText.rule(rule), "", "")); //$NON-NLS-1$ //$NON-NLS-2$
		paragraphs.addAll(rule(rule, "")); //$NON-NLS-1$
		show(paragraphs, sources(rule), DeviceSet.NONE);
	}

	private static List<Paragraph> rule(String rule, String variant) {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Paragraph(Messages.labelRemedy, FindingText.remedy(rule), "")); //$NON-NLS-1$
		paragraphs.add(new Paragraph(Messages.labelWhy, FindingText.explanation(rule), "")); //$NON-NLS-1$
		paragraphs.add(new Paragraph(Messages.labelConfidence, FindingText.confidence(rule, variant), "")); //$NON-NLS-1$
		if (!FindingText.sources(rule).isEmpty()) {
			paragraphs.add(new Paragraph(Messages.labelSources, "", "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return paragraphs;
	}

	private static List<Paragraph> sources(String rule) {
		return FindingText.sources(rule).stream().map(FindingDetails::source).toList();
	}

	/** A line of the text: a label in bold, what it says, the page it opens. */
	private record Paragraph(String label, String body, String address) {
	}

	private static Paragraph source(Source source) {
		return new Paragraph("", FindingText.source(source), source.address().matches(WEB) ? source.address() : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void show(List<Paragraph> paragraphs, List<Paragraph> sources, DeviceSet set) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		links.clear();
		paragraphs.forEach(paragraph -> add(paragraph, all, styles));
		sources.forEach(paragraph -> add(paragraph, all, styles));
		text.setText(all.toString().strip());
		text.setStyleRanges(styles.stream().filter(style -> style.start + style.length <= text.getCharCount())
				.toArray(StyleRange[]::new));
		deviceTab.setText(set.size() == 0 ? Messages.tabNoDevices : FindingText.devices(set.size()));
		devices.show(set);
	}

	private void add(Paragraph paragraph, StringBuilder all, List<StyleRange> styles) {
		if (!paragraph.label().isEmpty()) {
			StyleRange bold = new StyleRange(all.length(), paragraph.label().length(), null, null, SWT.BOLD);
			styles.add(bold);
			all.append(paragraph.label()).append(paragraph.body().isEmpty() ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!paragraph.address().isEmpty()) {
			StyleRange link = new StyleRange(all.length(), paragraph.body().length(), null, null);
			link.underline = true;
			link.underlineStyle = SWT.UNDERLINE_LINK;
			link.foreground = JFaceResources.getColorRegistry().get("org.eclipse.ui.workbench.HYPERLINK"); //$NON-NLS-1$
			styles.add(link);
			links.put((int) all.chars().filter(character -> character == '\n').count(), paragraph.address());
		}
		all.append(paragraph.body()).append(paragraph.label().isEmpty() || paragraph.body().isEmpty() ? "\n" : "\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
