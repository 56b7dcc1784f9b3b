package org.imprimatur.validation.ui.findings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.imprimatur.validation.Severity;

/** What the view remembers: grouping, filters, widths. Whatever cannot be understood is as on the first day. */
final class ViewState {

	private static final String GROUPING = "grouping"; //$NON-NLS-1$
	private static final String SEVERITIES = "severities"; //$NON-NLS-1$
	private static final String SETTLED = "settled"; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$
	private static final int FIRST_SHARE = 64;

	private final IDialogSettings settings;

	ViewState(IDialogSettings settings) {
		this.settings = settings;
	}

	Grouping grouping() {
		return find(Grouping.class, settings.get(GROUPING)).findFirst().orElse(Grouping.RULE);
	}

	void setGrouping(Grouping grouping) {
		settings.put(GROUPING, grouping.name());
	}

	/** The filter, without words. */
	FindingFilter filter() {
		String names = settings.get(SEVERITIES);
		Set<Severity> severities = names == null ? FindingFilter.OPEN.severities()
				: Arrays.stream(names.split(",")).flatMap(name -> find(Severity.class, name)) //$NON-NLS-1$
						.collect(Collectors.toCollection(() -> EnumSet.noneOf(Severity.class)));
		return new FindingFilter("", severities, settings.getBoolean(SETTLED)); //$NON-NLS-1$
	}

	void setFilter(FindingFilter filter) {
		settings.put(SEVERITIES, filter.severities().stream().map(Severity::name).collect(Collectors.joining(","))); //$NON-NLS-1$
		settings.put(SETTLED, filter.settled());
	}

	int width(FindingColumn column) {
		return number(WIDTH + column.name(), column.width());
	}

	void setWidth(FindingColumn column, int width) {
		settings.put(WIDTH + column.name(), width);
	}

	/** How much of the view the list takes, in per cent. */
	int share() {
		return Math.clamp(number(SHARE, FIRST_SHARE), 10, 95);
	}

	void setShare(int percent) {
		settings.put(SHARE, percent);
	}

	private int number(String key, int otherwise) {
		try {
			return settings.get(key) == null ? otherwise : settings.getInt(key);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	private static <E extends Enum<E>> Stream<E> find(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(literal -> literal.name().equals(name));
	}
}
