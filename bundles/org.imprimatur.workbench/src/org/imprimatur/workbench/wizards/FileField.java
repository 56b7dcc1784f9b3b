package org.imprimatur.workbench.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A file or folder, typed or chosen; three columns of a grid. */
public final class FileField {

	private final Text text;
	private final Label label;

	/** What is chosen. */
	public enum Kind {
		/** A file that exists. */
		OPEN,
		/** A file that will be written. */
		SAVE,
		/** A folder. */
		FOLDER
	}

	/**
	 * A labelled field with a button.
	 *
	 * @param endings patterns such as {@code *.csv;*.xlsx} that the dialog offers
	 * @param changed called on every change
	 */
	public FileField(Composite parent, String name, Kind kind, List<String> endings, Runnable changed) {
		label = new Label(parent, SWT.NONE);
		label.setText(name);
		text = new Text(parent, SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> changed.run());
		Button browse = new Button(parent, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		browse.addListener(SWT.Selection, event -> choose(kind, endings));
	}

	private void choose(Kind kind, List<String> endings) {
		String chosen;
		if (kind == Kind.FOLDER) {
			DirectoryDialog dialog = new DirectoryDialog(text.getShell());
			dialog.setFilterPath(text.getText());
			chosen = dialog.open();
		} else {
			FileDialog dialog = new FileDialog(text.getShell(), kind == Kind.SAVE ? SWT.SAVE : SWT.OPEN);
			dialog.setFilterExtensions(endings.toArray(String[]::new));
			dialog.setFileName(text.getText());
			chosen = dialog.open();
		}
		if (chosen != null) {
			text.setText(chosen);
		}
	}

	/** The path; empty while there is none that could be one. */
	public Optional<Path> path() {
		try {
			return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of)
					.map(Path::toAbsolutePath);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Sets the path. */
	public void set(Path path) {
		text.setText(path.toString());
	}

	/** Calls it something else. */
	public void rename(String name) {
		label.setText(name);
		label.requestLayout();
	}
}
