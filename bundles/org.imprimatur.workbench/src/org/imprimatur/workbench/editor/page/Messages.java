package org.imprimatur.workbench.editor.page;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.design.view.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.ui.decoration.FindingText;

final class Messages extends NLS {

	public static String add;
	public static String advice;
	public static String agreements;
	public static String checked;
	public static String checking;
	public static String confirms;
	public static String errors;
	public static String images;
	public static String infos;
	public static String moreSteps;
	public static String next;
	public static String noWaves;
	public static String nothingFound;
	public static String nothingToDo;
	public static String overview;
	public static String places;
	public static String remove;
	public static String removal;
	public static String settled;
	public static String showFindings;
	public static String source;
	public static String warnings;
	public static String waves;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.editor.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** A text about a number. */
	static String count(String pattern, int number) {
		return new MessageFormat(pattern, Locale.getDefault()).format(new Object[] { number });
	}

	/** What was checked, and for which day. */
	static String checked(CheckResult result) {
		return new MessageFormat(checked, Locale.getDefault()).format(new Object[] { result.deployments(),
				result.devices(), result.profiles(), new Wording(Locale.getDefault()).day(result.day()) });
	}

	/** Where the first finding stands, how many more there are, and how many devices are concerned. */
	static String where(NextSteps step) {
		return new MessageFormat(places, Locale.getDefault()).format(new Object[] {
				FindingText.where(step.first().element()), step.findings().size() - 1, step.devices() });
	}
}
