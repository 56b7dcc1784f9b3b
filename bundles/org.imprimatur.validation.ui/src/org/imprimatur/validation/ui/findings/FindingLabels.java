package org.imprimatur.validation.ui.findings;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.imprimatur.validation.ui.decoration.FindingImages;

import java.util.function.Supplier;

/** The texts and images of a column. */
final class FindingLabels extends ColumnLabelProvider {

	private final FindingColumn column;
	private final Supplier<ProfileWords> profiles;

	FindingLabels(FindingColumn column, Supplier<ProfileWords> profiles) {
		this.column = column;
		this.profiles = profiles;
	}

	@Override
	public String getText(Object node) {
		return column.text(node, profiles.get()).replace('\n', ' ');
	}

	@Override
	public Image getImage(Object node) {
		if (column != FindingColumn.MESSAGE) {
			return null;
		}
		return FindingImages.of((node instanceof FindingGroup group ? group.rows().getFirst() : (FindingRow) node)
				.finding());
	}
}
