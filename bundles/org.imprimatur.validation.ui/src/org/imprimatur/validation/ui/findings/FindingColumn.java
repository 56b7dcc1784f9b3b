package org.imprimatur.validation.ui.findings;

import org.eclipse.swt.SWT;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** The columns of the view. */
enum FindingColumn {

	/** The group and how many are in it, or what is wrong. */
	MESSAGE(Messages.columnMessage, 400, SWT.LEFT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return node instanceof FindingGroup group ? group.label() + " (" + FindingText.count(group.rows().size()) + ")" //$NON-NLS-1$ //$NON-NLS-2$
					: FindingText.message(((FindingRow) node).finding());
		}
	},
	/** How it stands. */
	STATE(Messages.columnState, 90, SWT.LEFT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return node instanceof FindingRow row ? FindingText.state(row.finding()) : ""; //$NON-NLS-1$
		}
	},
	/** How many devices it concerns. */
	DEVICES(Messages.columnDevices, 70, SWT.RIGHT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return FindingText.count(node instanceof FindingRow row ? row.finding().devices().size()
					: ((FindingGroup) node).devices());
		}
	},
	/** Where it stands in the plan. */
	WHERE(Messages.columnWhere, 260, SWT.LEFT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return node instanceof FindingRow row ? FindingText.where(row.finding().element()) : ""; //$NON-NLS-1$
		}
	},
	/** What those devices are. */
	PROFILE(Messages.columnProfile, 260, SWT.LEFT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return node instanceof FindingRow row ? profiles.of(row.finding()) : ""; //$NON-NLS-1$
		}
	},
	/** The rule. */
	RULE(Messages.columnRule, 80, SWT.LEFT) {
		@Override
		String text(Object node, ProfileWords profiles) {
			return node instanceof FindingRow row ? row.finding().rule() : ""; //$NON-NLS-1$
		}
	};

	private final String title;
	private final int width;
	private final int alignment;

	FindingColumn(String title, int width, int alignment) {
		this.title = title;
		this.width = width;
		this.alignment = alignment;
	}

	String title() {
		return title;
	}

	/** Its width until the user changes it, in points. */
	int width() {
		return width;
	}

	int alignment() {
		return alignment;
	}

	/** What it shows of a group or row. */
	abstract String text(Object node, ProfileWords profiles);
}
