package org.imprimatur.workbench.diagram;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.diagram.output.Theme;

/** Asks for a file, and writes what is on the screen into it in the background. */
final class DiagramExport {

	private static final String PNG = "png"; //$NON-NLS-1$

	private final DiagramControl control;

	DiagramExport(DiagramControl control) {
		this.control = control;
	}

	/** What a format is called in a menu. */
	static String label(OutputFormat format) {
		return NLS.bind(Messages.exportAs, format.id().toUpperCase(Locale.ROOT));
	}

	/** Asks where to, and writes. */
	void start(OutputFormat format) {
		control.scene().ifPresent(scene -> {
			String file = ask(format, suggestion(format));
			if (file != null)
				job(scene, format, Path.of(file)).schedule();
		});
	}

	private String suggestion(OutputFormat format) {
		IPath plan = control.document().file().getFullPath().removeFileExtension();
		return plan.lastSegment() + "-" + control.kind() + "." + format.extension(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String ask(OutputFormat format, String suggestion) {
		FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
		dialog.setText(label(format));
		dialog.setFilterExtensions(new String[] { "*." + format.extension() }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { format.id().toUpperCase(Locale.ROOT) });
		dialog.setFilterPath(control.document().file().getParent().getLocation().toOSString());
		dialog.setFileName(suggestion);
		dialog.setOverwrite(true);
		return dialog.open();
	}

	/** Writes what is on the screen: as it looks where a picture has one look, else as the reader's system likes it. */
	ExportJob job(Scene scene, OutputFormat format, Path file) {
		Theme theme = format.id().equals(PNG) ? Themes.of(control) : Theme.AUTO;
		return new ExportJob(scene.representation(), format,
				OutputOptions.of(Locale.getDefault(Locale.Category.DISPLAY), LocalDate.now()).withTheme(theme), file);
	}
}
