package org.imprimatur.validation.ui.decoration;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.ui.Messages;

/** What is said about a finding, in the language of the workbench. */
public final class FindingText {

	private static final String STEP = " › "; //$NON-NLS-1$
	private static final int MOST_IN_HOVER = 5;

	private FindingText() {
	}

	/** The language of the workbench. */
	public static Locale locale() {
		return Locale.getDefault();
	}

	private static RuleBook book() {
		return RuleBook.installed();
	}

	/** What is wrong. */
	public static String message(Finding finding) {
		return book().text(finding, locale());
	}

	/** The rule's id and what it demands. */
	public static String rule(String rule) {
		return rule + " " + book().title(rule, locale()); //$NON-NLS-1$
	}

	/** What a severity is called. */
	public static String severity(Severity severity) {
		return Labels.of(severity, locale()).toString();
	}

	/** How the finding stands: its severity, or that it is settled. */
	public static String state(Finding finding) {
		return finding.isOpen() ? severity(finding.severity()) : Messages.settled;
	}

	/** Plan, wave and deployment; for other elements what they are part of. The estate alone has its name. */
	public static String where(Element element) {
		String path = Labels.name(element);
		Element top = element;
		while (top.eContainer() instanceof Element owner && !(owner instanceof Estate)) {
			path = Labels.name(owner) + STEP + path;
			top = owner;
		}
		return path;
	}

	/** How many devices, as a number; empty for none. */
	public static String count(int devices) {
		return devices == 0 ? "" : NumberFormat.getIntegerInstance(locale()).format(devices); //$NON-NLS-1$
	}

	/** How many devices, in words. */
	public static String devices(int devices) {
		return devices == 1 ? Messages.device : NLS.bind(Messages.devices, count(devices));
	}

	/** Why the rule exists. */
	public static String explanation(Finding finding) {
		return explanation(finding.rule());
	}

	/** Why a rule exists. */
	public static String explanation(String rule) {
		return book().explanation(rule, locale());
	}

	/** What to do. */
	public static String remedy(Finding finding) {
		return remedy(finding.rule());
	}

	/** What to do about the findings of a rule. */
	public static String remedy(String rule) {
		return book().remedy(rule, locale());
	}

	/** How well the message is founded. */
	public static String confidence(Finding finding) {
		return confidence(finding.rule(), finding.message().variant());
	}

	/** How well a message of a rule is founded; its main one is that without a variant. */
	public static String confidence(String rule, String variant) {
		return book().foundation(rule, book().entry(rule).confidence(variant), locale());
	}

	/** Where the rule comes from. */
	public static List<Source> sources(Finding finding) {
		return sources(finding.rule());
	}

	/** Where a rule comes from. */
	public static List<Source> sources(String rule) {
		return book().sources(book().entry(rule)).stream().filter(Objects::nonNull).toList();
	}

	/** A source with its month. */
	public static String source(Source source) {
		return source.published().map(month -> source.title() + " (" + month + ")").orElse(source.title()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What answers it, and until when; empty when nothing does. */
	public static Optional<String> settlement(Finding finding) {
		return finding.settlement().map(FindingText::settlement);
	}

	private static String settlement(Settlement settlement) {
		String by = Labels.name(settlement.by());
		if (settlement.incomplete()) {
			return NLS.bind(Messages.settledIncomplete, by);
		}
		return settlement.expires().map(
				day -> NLS.bind(settlement.expired() ? Messages.settledExpired : Messages.settledUntil, by, day))
				.orElse(by);
	}

	/** What a hover says: message, rule, why, source and remedy of each, the worst first; empty for none. */
	public static String hover(List<Finding> findings) {
		List<Finding> sorted = findings.stream().sorted(FindingImages.WORST_FIRST).toList();
		String text = sorted.stream().limit(MOST_IN_HOVER).map(FindingText::hover).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
		int more = sorted.size() - MOST_IN_HOVER;
		return more > 0 ? text + "\n\n" + NLS.bind(Messages.hoverMore, more) : text; //$NON-NLS-1$
	}

	private static String hover(Finding finding) {
		StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
		text.add(FindingImages.verdict(finding).sign() + " " + message(finding)); //$NON-NLS-1$
		text.add(state(finding) + " · " + rule(finding.rule()) //$NON-NLS-1$
				+ (finding.devices().size() == 0 ? "" : " · " + devices(finding.devices().size()))); //$NON-NLS-1$ //$NON-NLS-2$
		settlement(finding).ifPresent(by -> text.add(labelled(Messages.labelSettlement, by)));
		text.add(labelled(Messages.labelWhy, explanation(finding)));
		Stream.of(sources(finding)).filter(list -> !list.isEmpty()).forEach(list -> text.add(labelled(
				Messages.labelSources, list.stream().map(FindingText::source).collect(Collectors.joining("; "))))); //$NON-NLS-1$
		text.add(labelled(Messages.labelRemedy, remedy(finding)));
		return text.toString();
	}

	private static String labelled(String label, String text) {
		return NLS.bind(Messages.labelled, label, text);
	}
}
