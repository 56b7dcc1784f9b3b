package org.imprimatur.workbench.wizards.exports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.imprimatur.exchange.export.table.TableId;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.workbench.wizards.FileField;

/** Chooses a format of plan exports and what it offers. */
final class PlanExportPage extends ExportPage {

	private static final char[] DELIMITERS = { ',', ';', '\t' };

	private final Map<ExportOption, Control> options = new EnumMap<>(ExportOption.class);
	private Combo format;
	private Label description;

	PlanExportPage(Optional<IFile> firstPlan) {
		super("plan", Messages.planTitle, Messages.planDescription, firstPlan); //$NON-NLS-1$
	}

	@Override
	void createOptions(Composite body) {
		format = combo(body, Messages.format,
				PlanExports.all().stream().map(export -> export.label(Locale.getDefault())).toList());
		format.addListener(SWT.Selection, event -> formatChanged());
		description = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(520, 36).applyTo(description);
		options.put(ExportOption.TABLE, combo(body, Messages.table, Arrays.stream(TableId.values()).map(PlanExportPage::name).toList()));
		((Combo) options.get(ExportOption.TABLE)).select(TableId.DEVICES.ordinal());
		options.put(ExportOption.DELIMITER, combo(body, Messages.delimiter,
				List.of(Messages.delimiterComma, Messages.delimiterSemicolon, Messages.delimiterTab)));
		options.put(ExportOption.BYTE_ORDER_MARK, check(body, Messages.byteOrderMark));
		options.put(ExportOption.INCLUDE_BLOCKED, check(body, Messages.includeBlocked));
		options.put(ExportOption.OVERWRITE, check(body, Messages.overwrite));
		enable();
	}

	private static String name(TableId table) {
		return switch (table) {
		case WAVES -> Messages.tableWaves;
		case DEPLOYMENTS -> Messages.tableDeployments;
		case DEVICES -> Messages.tableDevices;
		case FINDINGS -> Messages.tableFindings;
		};
	}

	private void formatChanged() {
		enable();
		changed();
	}

	private void enable() {
		description.setText(chosen().description(Locale.getDefault()));
		options.forEach((option, control) -> control.setEnabled(chosen().options().contains(option)));
	}

	private PlanExport chosen() {
		return PlanExports.all().get(format.getSelectionIndex());
	}

	/** Chooses a format as the user would. */
	void chooseFormat(String id) {
		format.select(PlanExports.all().indexOf(PlanExports.byId(id).orElseThrow()));
		formatChanged();
	}

	@Override
	FileField.Kind kind() {
		return chosen().isFolder() ? FileField.Kind.FOLDER : FileField.Kind.SAVE;
	}

	@Override
	String targetLabel() {
		return Messages.target;
	}

	@Override
	String proposal(String base) {
		return base + (chosen().isFolder() ? "-" + chosen().id() : "." + chosen().extension()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private boolean isOn(ExportOption option) {
		return options.get(option).isEnabled() && ((Button) options.get(option)).getSelection();
	}

	private ExportSettings settings() {
		return new ExportSettings(TableId.values()[((Combo) options.get(ExportOption.TABLE)).getSelectionIndex()],
				DELIMITERS[((Combo) options.get(ExportOption.DELIMITER)).getSelectionIndex()],
				isOn(ExportOption.BYTE_ORDER_MARK), isOn(ExportOption.INCLUDE_BLOCKED), isOn(ExportOption.OVERWRITE));
	}

	boolean export() {
		PlanExport export = chosen();
		ExportSettings settings = settings();
		Path path = target().orElseThrow();
		return export((use, monitor) -> {
			ExportContext context = new ExportContext(use.document().survey(), RuleBook.installed(), Locale.getDefault(),
					Instant.now(), generator(), settings);
			use.document().read(() -> {
				try {
					export.write(context, path, new MonitorProgress(monitor));
				} catch (java.io.IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
				return path;
			});
			return path;
		});
	}

	/** Name and version of the program. */
	static String generator() {
		return "Imprimatur " + Platform.getBundle("org.imprimatur.workbench").getVersion(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
